/// Why a verb could not do its work at all: exit status 2.
struct CouldNotRun: Error, Equatable {
  /// Lower case, no full stop, names in backticks.
  var message: String
  var help: String?
}

extension CouldNotRun {
  var lines: [String] { ["error: \(message)"] + (help.map { ["help: \($0)"] } ?? []) }
}
