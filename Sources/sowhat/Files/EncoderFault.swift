import Encoder

/// Why questions are matched by their words alone.
struct EncoderFault: Error, Equatable {
  /// Lower case, no full stop, names in backticks.
  var reason: String

  init(reason: String) { self.reason = reason }

  init(_ error: EncoderError, path: String) {
    reason =
      switch error {
      case .missing: "there is no `\(path)`"
      case .unreadable: "`\(path)` cannot be read"
      case .foreign: "`\(path)` holds no weights of an encoder"
      case .version(let found, let supported):
        "`\(path)` is of version \(found), and this program reads version \(supported)"
      case .truncated(let expected, let found): "`\(path)` has \(found) bytes instead of \(expected)"
      case .damaged(let part): "`\(path)` is damaged (\(part))"
      case .unsuitable(let part): "`\(path)` cannot be used (\(part))"
      }
  }
}

extension EncoderFault {
  /// For the beginning of a conversation.
  var line: String { "note: \(reason); the customer understands your questions by their words only (`sowhat doctor`)" }
}
