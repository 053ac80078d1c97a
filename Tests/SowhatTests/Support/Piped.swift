import Glibc
import Testing

/// The program with pipes for its three standard streams, run to its end.
struct Piped {
  let status: Int32
  let output: [UInt8]
  let errors: [UInt8]

  var text: String { String(decoding: output, as: UTF8.self) }
  var errorText: String { String(decoding: errors, as: UTF8.self) }

  init(_ arguments: [String], input: String, environment: [String: String] = [:]) throws {
    try self.init(arguments, bytes: Array(input.utf8), environment: environment)
  }

  /// Input and output pass through files that have no name, so that no pipe can fill up.
  init(_ arguments: [String], bytes: [UInt8] = [], environment: [String: String] = [:]) throws {
    let streams = try (0..<3).map { _ in try Self.scratch() }
    defer { streams.forEach { close($0) } }
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { write(streams[0], $0.baseAddress, $0.count) }
      try #require(count > 0)
      written += count
    }
    lseek(streams[0], 0, SEEK_SET)
    let child = try Program.spawn(arguments, environment: Program.environment(environment)) { actions in
      for (number, stream) in streams.enumerated() {
        posix_spawn_file_actions_adddup2(&actions, stream, Int32(number))
      }
    }
    status = Program.status(of: child)
    output = Self.content(of: streams[1])
    errors = Self.content(of: streams[2])
  }

  private static func scratch() throws -> Int32 {
    var template = Array("/tmp/sowhat-test-XXXXXX".utf8CString)
    let file = mkstemp(&template)
    try #require(file >= 0)
    unlink(template)
    _ = fcntl(file, F_SETFD, FD_CLOEXEC)
    return file
  }

  private static func content(of file: Int32) -> [UInt8] {
    lseek(file, 0, SEEK_SET)
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 64 << 10)
    while true {
      let count = read(file, &block, block.count)
      if count <= 0 { return bytes }
      bytes += block.prefix(count)
    }
  }
}
