import Glibc

extension Disk {
  /// What tells a file from what it was: another one after every change of it or of who may read it. Nil where there is
  /// none.
  static func stamp(of path: String) -> String? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    let times = [status.st_mtim, status.st_ctim].map { "\($0.tv_sec) \($0.tv_nsec)" }
    return "\(status.st_size) \(status.st_ino) \(times.joined(separator: " "))"
  }

  /// The path from the root on; as it is where nobody knows the present folder.
  static func absolute(_ path: String) -> String {
    guard !path.hasPrefix("/"), let folder = getcwd(nil, 0) else { return path }
    defer { free(folder) }
    return join(String(cString: folder), path)
  }
}
