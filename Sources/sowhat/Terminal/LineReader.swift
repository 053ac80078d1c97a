@preconcurrency import CReadline
@preconcurrency import Glibc
import Synchronization

/// What readline's callbacks, which carry no context, leave for the reader.
private struct Mailbox {
  var arrived: LineInput?
  var complete: Completion = { _, _ in [] }
  var candidates: [String] = []
}

private let mailbox = Mutex(Mailbox())

/// Edited lines from a terminal, through GNU readline's callback interface and `poll`: the only door to readline.
///
/// A class, since readline keeps one state for the whole process. Blocking `readline()` would swallow the key after a
/// signal, hence the callbacks.
final class LineReader: LineSource {
  private let signals = SignalPipe(catching: [SIGINT, SIGWINCH, SIGTERM, SIGHUP, SIGTSTP])
  private let history: LineHistoryFile?
  /// Said on the first ^C on an empty line.
  private let interruptHint: String
  /// One ^C came on an empty line, and no key since.
  private var isInterrupted = false
  /// A terminal that cannot mark pastes: what comes in one burst is one answer.
  private lazy var drainsBursts = Self.variable("enable-bracketed-paste") == "off" || Self.terminalIsDumb
  private var waited = false

  init(history: LineHistoryFile?, interruptHint: String) {
    self.history = history
    self.interruptHint = interruptHint
    prepare()
  }
}

extension LineReader {
  func next(_ prompt: Prompt) -> LineInput {
    mailbox.withLock { $0.complete = prompt.complete }
    var pieces: [String] = []
    while true {
      switch readPiece(prompt: pieces.isEmpty ? prompt.text : prompt.continuation) {
      case .line(let text) where text.hasSuffix("\\"): pieces.append(String(text.dropLast()))
      case .line(let text):
        pieces.append(text)
        if !isPasteUnderWay(after: text) { return finish(pieces) }
      case .interrupt where pieces.isEmpty: return .interrupt
      case .interrupt: pieces = []
      case .endOfInput: return pieces.isEmpty ? .endOfInput : finish(pieces)
      }
    }
  }

  private func finish(_ pieces: [String]) -> LineInput {
    let text = pieces.joined(separator: "\n")
    if text.contains(where: { !$0.isWhitespace }) {
      add_history(text)
      history?.append { append_history(1, $0) }
    }
    return .line(text)
  }

  /// Whether more text of one paste stands in the terminal's buffer. A `/command` is never part of a paste.
  private func isPasteUnderWay(after text: String) -> Bool {
    drainsBursts && !waited && !text.isEmpty && !text.hasPrefix("/") && hasInput(within: 0)
  }

  private func readPiece(prompt: String) -> LineInput {
    mailbox.withLock { $0.arrived = nil }
    waited = false
    rl_callback_handler_install(prompt) { pointer in
      rl_callback_handler_remove()
      let text = pointer.map { String(cString: $0) }
      free(pointer)
      mailbox.withLock { $0.arrived = text.map(LineInput.line) ?? .endOfInput }
    }
    defer { rl_callback_handler_remove() }
    while true {
      for signal in signals.taken() {
        if let input = obey(signal) { return input }
      }
      guard hasInput(within: 0) || waitForInput() else { continue }
      isInterrupted = false
      rl_callback_read_char()
      if let input = mailbox.withLock({ $0.arrived }) { return input }
    }
  }

  private func hasInput(within milliseconds: Int32) -> Bool {
    var keys = pollfd(fd: fileno(rl_instream ?? stdin), events: Int16(POLLIN), revents: 0)
    return poll(&keys, 1, milliseconds) > 0
  }

  /// Waits for a key or a signal; true for a key.
  private func waitForInput() -> Bool {
    if rl_end > 0 { waited = true }
    var sources = [
      pollfd(fd: fileno(rl_instream ?? stdin), events: Int16(POLLIN), revents: 0),
      pollfd(fd: signals.outlet, events: Int16(POLLIN), revents: 0),
    ]
    _ = poll(&sources, nfds_t(sources.count), -1)
    return sources[0].revents != 0
  }
}

// MARK: - Signals

extension LineReader {
  private func obey(_ signal: Int32) -> LineInput? {
    switch signal {
    case SIGINT: return interrupt()
    case SIGWINCH: rl_resize_terminal()
    case SIGTSTP: suspend()
    default:
      // Termination or hangup: leave the terminal as it was found.
      rl_callback_handler_remove()
      SignalPipe.obey(signal)
    }
    return nil
  }

  /// Clears a half-typed line; on an empty one says how to leave, and the second time leaves.
  private func interrupt() -> LineInput? {
    let wasEmpty = rl_end == 0
    rl_callback_sigcleanup()
    rl_point = rl_end
    rl_redisplay()
    fputs("^C\n", rl_outstream)
    rl_replace_line("", 1)
    if wasEmpty && isInterrupted {
      isInterrupted = false
      return .interrupt
    }
    if wasEmpty { fputs(interruptHint + "\n", rl_outstream) }
    // One that cleared a line warned of nothing.
    isInterrupted = wasEmpty
    rl_on_new_line()
    rl_redisplay()
    return nil
  }

  private func suspend() {
    rl_deprep_terminal()
    SignalPipe.obey(SIGTSTP)
    SignalPipe.deliver(SIGTSTP)
    rl_prep_terminal(1)
    rl_on_new_line()
    rl_redisplay()
  }
}

// MARK: - Setting up

extension LineReader {
  private static var terminalIsDumb: Bool { getenv("TERM").map { String(cString: $0) == "dumb" } ?? true }

  private static func variable(_ name: String) -> String? { rl_variable_value(name).map { String(cString: $0) } }

  private func prepare() {
    // Readline keeps these pointers for good, so their copies are never freed.
    rl_readline_name = UnsafePointer(strdup("sowhat"))
    rl_completer_word_break_characters = UnsafePointer(strdup(" \t\n"))
    rl_catch_signals = 0
    rl_catch_sigwinch = 0
    if isatty(STDOUT_FILENO) == 0 { rl_outstream = stderr }
    // Without time stamps the history file would break an answer of several lines into several.
    history_write_timestamps = 1
    history_comment_char = CChar(bitPattern: UInt8(ascii: "#"))
    using_history()
    stifle_history(1000)
    history?.read { read_history($0) }
    rl_attempted_completion_function = { word, start, _ in matches(of: word, at: start) }
    rl_initialize()
    for key in ["\\e\\C-m", "\\e\\C-j"] { rl_bind_keyseq(key) { _, _ in rl_insert_text("\n") } }
  }
}

/// The candidates for `word`, as readline wants them; an empty answer stops it from completing file names.
private func matches(
  of word: UnsafePointer<CChar>?, at start: Int32
) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
  rl_attempted_completion_over = 1
  guard let word, let line = rl_line_buffer else { return nil }
  let before = String(decoding: UnsafeRawBufferPointer(start: line, count: Int(start)), as: UTF8.self)
  let complete = mailbox.withLock { $0.complete }
  let candidates = complete(before, String(cString: word))
  mailbox.withLock { $0.candidates = candidates.reversed() }
  return rl_completion_matches(word) { _, _ in
    mailbox.withLock { $0.candidates.popLast() }.flatMap { strdup($0) }
  }
}
