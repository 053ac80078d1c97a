import ArgumentParser

/// The exit status of every verb.
enum Status: Int32 {
  case fine = 0
  /// Findings, or not passed.
  case findings = 1
  case couldNotRun = 2
}

extension Status {
  /// Leaves the program with it; a fine run just returns.
  func leave() throws {
    if self != .fine { throw ExitCode(rawValue) }
  }
}
