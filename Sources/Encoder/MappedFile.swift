#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The bytes of a file, mapped read-only: the one door through which the encoder sees the outside world.
///
/// Mapping costs nothing until a page is touched, and two processes share the same pages. The file must not be shortened
/// while it is mapped (replace it by renaming another over it).
final class MappedFile: Sendable {
  /// How many bytes the file has.
  let count: Int
  // Never written through and unmapped only in `deinit`, so any thread may read it.
  private nonisolated(unsafe) let base: UnsafeRawPointer

  /// Maps the file at `path`; throws `missing`, `unreadable`, or `truncated` where it is empty.
  init(path: String) throws(EncoderError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      let code = errno
      throw code == ENOENT || code == ENOTDIR ? .missing(path: path) : .unreadable(path: path, code: code)
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .unreadable(path: path, code: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .foreign(path: path) }
    guard status.st_size > 0 else { throw .truncated(expected: WeightsHeader.size, found: 0) }
    count = Int(status.st_size)
    guard let base = mmap(nil, count, PROT_READ, MAP_PRIVATE, descriptor, 0), base != MAP_FAILED else {
      throw .unreadable(path: path, code: errno)
    }
    self.base = UnsafeRawPointer(base)
  }

  deinit {
    munmap(UnsafeMutableRawPointer(mutating: base), count)
  }

  /// All bytes; valid while this object lives.
  var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: base, count: count) }

  /// The byte at `offset`, which must lie inside.
  func pointer(at offset: Int) -> UnsafeRawPointer {
    precondition((0..<count).contains(offset), "an offset lies inside the file")
    return base + offset
  }
}
