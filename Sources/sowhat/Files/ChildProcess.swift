import Glibc

/// The one door to other programs: starts one, gives it a text, takes what it writes.
enum ChildProcess {
  /// How it went.
  struct Result {
    var status: Int32
    var output: [UInt8]
    var errors: [UInt8]
  }

  /// The program's path, found as a shell would; nil where there is none.
  static func find(_ name: String, in environment: [String: String]) -> String? {
    (environment["PATH"] ?? "").split(separator: ":").map { Disk.join(String($0), name) }
      .first { Disk.kind(of: $0) == .file && access($0, X_OK) == 0 }
  }

  /// Runs the program at `path` to its end. Input and output pass through nameless files, so that no pipe can fill up.
  static func run(_ path: String, _ arguments: [String], input: [UInt8]) throws(CouldNotRun) -> Result {
    var streams: [Int32] = []
    defer { streams.forEach { close($0) } }
    for _ in 0..<3 { streams.append(try scratch()) }
    try fill(streams[0], with: input)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (number, stream) in streams.enumerated() { posix_spawn_file_actions_adddup2(&actions, stream, Int32(number)) }
    let words = ([path] + arguments).map { strdup($0) } + [nil]
    defer { words.forEach { free($0) } }
    var child = pid_t()
    let fault = posix_spawn(&child, path, &actions, nil, words, environ)
    guard fault == 0 else {
      throw CouldNotRun(message: "cannot start `\(path)`: \(String(cString: strerror(fault)).lowercased())")
    }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 && errno == EINTR {}
    let signal = status & 0x7f
    return Result(
      status: signal == 0 ? (status >> 8) & 0xff : 128 + signal, output: content(of: streams[1]),
      errors: content(of: streams[2]))
  }
}

extension ChildProcess {
  private static func scratch() throws(CouldNotRun) -> Int32 {
    var template = Array("/tmp/sowhat-XXXXXX".utf8CString)
    let file = mkstemp(&template)
    guard file >= 0 else {
      throw CouldNotRun(message: "cannot write to `/tmp`: \(String(cString: strerror(errno)).lowercased())")
    }
    unlink(template)
    _ = fcntl(file, F_SETFD, FD_CLOEXEC)
    return file
  }

  private static func fill(_ file: Int32, with input: [UInt8]) throws(CouldNotRun) {
    var rest = input[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
      if count <= 0 {
        throw CouldNotRun(message: "cannot write to `/tmp`: \(String(cString: strerror(errno)).lowercased())")
      }
      rest = rest.dropFirst(count)
    }
    lseek(file, 0, SEEK_SET)
  }

  private static func content(of file: Int32) -> [UInt8] {
    lseek(file, 0, SEEK_SET)
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 64 << 10)
    while true {
      let count = block.withUnsafeMutableBytes { read(file, $0.baseAddress, $0.count) }
      if count <= 0 { return bytes }
      bytes += block[..<count]
    }
  }
}
