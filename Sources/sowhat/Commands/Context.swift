@preconcurrency import Glibc

/// All that a verb may touch of the outside world, so that a test can stand in for each part.
struct Context {
  var environment: [String: String]
  var output: Channel
  var errors: Channel
  /// Whether somebody types; else lines come from a pipe or a file.
  var inputIsTerminal: Bool
  /// The keyboard or the pipe. Made once a run, since a pipe is read ahead.
  var openInput: (_ typing: Bool) -> any LineSource
  /// A seed for a conversation that nobody chose one for.
  var freshSeed: () -> UInt64
}

extension Context {
  /// This process.
  static func process() -> Context {
    let environment = Self.environment
    let output = Channel.descriptor(STDOUT_FILENO)
    let errors = Channel.descriptor(STDERR_FILENO)
    return Context(
      environment: environment, output: output, errors: errors,
      inputIsTerminal: isatty(STDIN_FILENO) != 0 && (output.isTerminal || errors.isTerminal),
      openInput: { typing in
        guard typing else { return PlainReader() }
        TerminalLocale.adopt()
        return LineReader(
          history: LineHistoryFile(environment: environment), interruptHint: "(^C again, or ^D, ends it)")
      },
      // Short enough to be typed again.
      freshSeed: { UInt64.random(in: 1...999_999) })
  }

  private static var environment: [String: String] {
    var variables: [String: String] = [:]
    var next: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = environ
    while let entry = next?.pointee {
      let pair = String(cString: entry).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      if pair.count == 2 { variables[String(pair[0])] = String(pair[1]) }
      next = next?.successor()
    }
    return variables
  }
}

extension Context {
  /// Runs the logic of a verb; what keeps it from running is told on standard error, with status 2.
  func status(of work: (Context) throws(CouldNotRun) -> Status) -> Status {
    do {
      return try work(self)
    } catch {
      for line in error.lines { errors.line(line.withoutControls) }
      return .couldNotRun
    }
  }
}
