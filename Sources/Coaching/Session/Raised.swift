/// An objection that came up: when, what set it off, and when it was settled.
package struct Raised: Equatable, Sendable {
  package var objection: String
  package var type: ObjectionType
  /// 0 for one that the conversation began with.
  package var turn: Int
  /// Nil where the objection has no cause, or came up without one.
  package var provocation: Provocation?
  /// The turn whose answer led back to the conversation by a route of the objection; nil while it stands.
  package var settled: Int?
}

extension Raised {
  /// `this price objection was set off by your talk of features in turn 4`, for the coach; nil without a cause.
  package var origin: String? {
    provocation.map { "this \(type.rawValue) objection was set off by \($0.phrase)" }
  }
}
