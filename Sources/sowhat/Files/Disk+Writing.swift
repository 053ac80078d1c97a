import Coaching
import Glibc

extension Disk {
  /// What to do where a file of that name is there already.
  enum Existing {
    case keep, replace
  }

  /// Writes a whole text file. With `keep` nothing that exists is touched, not even when two write at the same moment.
  static func write(_ text: String, to path: String, existing: Existing) throws(CouldNotRun) {
    let mode =
      switch existing {
      case .keep: O_EXCL
      case .replace: O_TRUNC
      }
    let descriptor = Glibc.open(path, O_WRONLY | O_CREAT | O_CLOEXEC | mode, 0o644)
    guard descriptor >= 0 else { throw fault(writing: path) }
    defer { close(descriptor) }
    guard writeAll(Array(text.utf8), to: descriptor) else { throw fault(writing: path) }
  }

  /// Makes a folder, and those above it that are missing.
  static func makeFolder(_ path: String) throws(CouldNotRun) {
    guard kind(of: path) == nil else { return }
    let above = parent(of: path)
    if above != path, !above.isEmpty { try makeFolder(above) }
    guard mkdir(path, 0o777) == 0 || errno == EEXIST else {
      throw CouldNotRun(message: "cannot make the folder `\(path)`: \(String(cString: strerror(errno)).lowercased())")
    }
  }

  /// Whether every byte was taken; `errno` tells why not.
  static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  static func fault(writing path: String) -> CouldNotRun {
    let reason = errno == EEXIST ? "it exists already" : String(cString: strerror(errno)).lowercased()
    return CouldNotRun(message: "cannot write `\(path)`: \(reason)")
  }
}
