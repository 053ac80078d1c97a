/// How a conversation ended.
package enum End: Equatable, Sendable {
  case reached(Ending, debrief: String)
  /// The rep said goodbye, or the input ended.
  case stopped
}

extension End {
  /// The word in JSON and in `expect`: `pass`, `fail`, `neutral`, `stopped`.
  package var name: String {
    switch self {
    case .reached(let ending, _): ending.rawValue
    case .stopped: "stopped"
    }
  }
}
