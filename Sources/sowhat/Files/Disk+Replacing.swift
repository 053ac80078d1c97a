import Glibc

extension Disk {
  /// Puts `bytes` in the place of a file at once: whoever reads meanwhile sees the old file or the new one, never a part.
  static func replace(_ path: String, with bytes: [UInt8]) throws(CouldNotRun) {
    _ = mkdir(parent(of: path), 0o777)
    let scratch = path + ".new"
    let descriptor = Glibc.open(scratch, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw fault(writing: path) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 || errno == EINTR else { break }
      rest = rest.dropFirst(max(0, count))
    }
    let closed = close(descriptor)
    guard rest.isEmpty, closed == 0, rename(scratch, path) == 0 else {
      let fault = fault(writing: path)
      unlink(scratch)
      throw fault
    }
  }

  private static func fault(writing path: String) -> CouldNotRun {
    CouldNotRun(message: "cannot write `\(path)`: \(String(cString: strerror(errno)).lowercased())")
  }
}
