import Glibc
import Testing

/// The program on a terminal of its own: types keys and waits for what appears, with a deadline and without sleeping.
final class PseudoTerminal {
  private let master: Int32
  private let child: pid_t
  private var hasEnded = false
  private var pending: [UInt8] = []
  /// All that the program wrote so far.
  private(set) var screen = ""
  /// Where the next `expect` begins to look.
  private var seen: String.Index

  private static let deadline = 20.0

  init(_ arguments: [String], columns: UInt16 = 80, environment: [String: String] = [:]) throws {
    let master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    try #require(master >= 0)
    var unlock: Int32 = 0
    var number: Int32 = 0
    // TIOCSPTLCK and TIOCGPTN, which the C module does not name.
    try #require(ioctl(master, 0x4004_5431, &unlock) == 0 && ioctl(master, 0x8004_5430, &number) == 0)
    var size = winsize(ws_row: 40, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    try #require(ioctl(master, UInt(TIOCSWINSZ), &size) == 0)
    let terminal = "/dev/pts/\(number)"
    child = try Program.spawn(arguments, environment: Program.environment(environment)) { actions in
      posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
      posix_spawn_file_actions_adddup2(&actions, 0, 1)
      posix_spawn_file_actions_adddup2(&actions, 0, 2)
    }
    self.master = master
    seen = screen.startIndex
  }

  deinit {
    if !hasEnded {
      kill(child, SIGKILL)
      _ = Program.status(of: child)
    }
    close(master)
  }
}

extension PseudoTerminal {
  func type(_ keys: String) {
    var bytes = Array(keys.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      bytes = bytes.dropFirst(count)
    }
  }

  /// Waits until `text` appears after what was expected before; returns all from there up to and with it.
  @discardableResult
  func expect(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> String {
    let end = monotonicSeconds() + Self.deadline
    while true {
      let rest = screen[seen...]
      if let range = rest.firstRange(of: text) {
        let found = String(screen[seen..<range.upperBound])
        seen = range.upperBound
        return found
      }
      let isOpen = read(until: end)
      try #require(isOpen, "waited for \(text); the screen is:\n\(screen)", sourceLocation: sourceLocation)
    }
  }

  /// Waits for the end of the program and returns its status; `screen` holds all it wrote.
  func end(sourceLocation: SourceLocation = #_sourceLocation) throws -> Int32 {
    let end = monotonicSeconds() + Self.deadline
    while read(until: end) {}
    try #require(
      monotonicSeconds() < end, "the program goes on; the screen is:\n\(screen)", sourceLocation: sourceLocation)
    hasEnded = true
    return Program.status(of: child)
  }

  func resize(columns: UInt16) {
    var size = winsize(ws_row: 40, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  func send(_ signal: Int32) { kill(child, signal) }

  /// What is on the screen without colours and other commands to the terminal.
  var plain: String { PseudoTerminal.plain(screen) }

  static func plain(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let escape = rest.firstIndex(of: "\u{1B}") {
      result += rest[..<escape]
      rest = rest[rest.index(after: escape)...]
      guard rest.first == "[" else { continue }
      let end = rest.dropFirst().firstIndex { $0.isLetter || $0 == "~" }
      rest = end.map { rest[rest.index(after: $0)...] } ?? ""
    }
    return (result + rest).filter { $0 != "\u{07}" }.split(separator: "\r\n", omittingEmptySubsequences: false)
      .map { $0.filter { $0 != "\r" } }.joined(separator: "\n")
  }

  /// Reads what there is, or waits for more; false at the end of the program or of the time.
  private func read(until end: Double) -> Bool {
    let left = end - monotonicSeconds()
    guard left > 0 else { return false }
    var source = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&source, 1, Int32(left * 1000) + 1) > 0 else { return errno == EINTR }
    var bytes = [UInt8](repeating: 0, count: 16 << 10)
    let count = Glibc.read(master, &bytes, bytes.count)
    guard count > 0 else { return false }
    let offset = screen.utf8.distance(from: screen.startIndex, to: seen)
    pending += bytes.prefix(count)
    screen = String(decoding: pending, as: UTF8.self)
    seen = screen.utf8.index(screen.startIndex, offsetBy: offset)
    return true
  }
}
