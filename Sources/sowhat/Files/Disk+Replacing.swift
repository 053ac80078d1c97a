import Glibc

extension Disk {
  /// Puts `bytes` in the place of a file at once: whoever reads meanwhile sees the old file or the new one, never a part.
  static func replace(_ path: String, with bytes: [UInt8]) throws(CouldNotRun) {
    _ = mkdir(parent(of: path), 0o777)
    let scratch = path + ".new"
    let descriptor = Glibc.open(scratch, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw fault(writing: path) }
    let isWhole = writeAll(bytes, to: descriptor)
    let closed = close(descriptor)
    guard isWhole, closed == 0, rename(scratch, path) == 0 else {
      let fault = fault(writing: path)
      unlink(scratch)
      throw fault
    }
  }
}
