import Glibc
import Testing

/// The built program, beside the test bundle, and the fixtures it is run on.
enum Program {
  /// A build puts both into one folder.
  static var path: String {
    get throws {
      var bytes = [CChar](repeating: 0, count: Int(PATH_MAX))
      let count = try #require(readlink("/proc/self/exe", &bytes, bytes.count) as Int?)
      let test = String(decoding: bytes.prefix(count).map(UInt8.init(bitPattern:)), as: UTF8.self)
      let folder = test.split(separator: "/").dropLast().joined(separator: "/")
      let beside = "/\(folder)/sowhat"
      if access(beside, X_OK) == 0 { return beside }
      // The toolchain's own runner loads the bundle: look where the package is built.
      return "\(root)/.build/debug/sowhat"
    }
  }

  /// The package's folder.
  static var root: String { "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/") }

  static var fixtures: String { "\(root)/Tests/SowhatTests/Fixtures" }

  /// A small environment that is the same wherever the tests run.
  static func environment(_ more: [String: String] = [:]) -> [String: String] {
    let base = [
      "PATH": "/usr/bin:/bin", "TERM": "xterm", "LANG": "C.UTF-8", "SOWHAT_DIALOGS": fixtures, "INPUTRC": "/dev/null",
    ]
    return base.merging(more) { $1 }
  }

  /// Starts the program with its own session, default signals and none of them blocked.
  ///
  /// Without the signal mask ^C would never arrive, since the threads of the test runner block signals.
  static func spawn(
    _ arguments: [String], environment: [String: String], files: (inout posix_spawn_file_actions_t) -> Void
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    files(&actions)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    var all = sigset_t()
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    // SETSID, SETSIGMASK and SETSIGDEF.
    posix_spawnattr_setflags(&attributes, 0x80 | 0x08 | 0x04)
    let program = try path
    let words = ([program] + arguments).map { strdup($0) } + [nil]
    let variables = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { (words + variables).forEach { free($0) } }
    var child = pid_t()
    let status = posix_spawn(&child, program, &actions, &attributes, words, variables)
    try #require(status == 0, "cannot start \(program): \(String(cString: strerror(status)))")
    return child
  }

  /// Waits for the end of a child and returns its exit status, or 128 and the signal that ended it.
  static func status(of child: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 && errno == EINTR {}
    let signal = status & 0x7f
    return signal == 0 ? (status >> 8) & 0xff : 128 + signal
  }
}

/// Seconds on a clock that nobody sets.
func monotonicSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
