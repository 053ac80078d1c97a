/// A way of speaking: stock lines for what needs no author. Read from `Dialogs/shared/voices/<id>.yaml`.
package struct Voice: Sendable {
  /// Occasions for a stock line.
  package enum Occasion: String, CaseIterable, Sendable {
    case greeting, thanks, goodbye, `repeat`
    case dontKnow = "dont-know"
    case who, insult, language, silence
    /// Somebody listens, and asks for nothing.
    case listening
    /// A question that no fact answers.
    case question
    case offTopic = "off-topic"
    /// A fact asked for again.
    case told
    /// A question for what stands in the brief, where nobody has said it yet.
    case nearest
    /// A question that goes on with something that was told, or is near to it, and is perhaps after more than that.
    case beyond
    /// What leads over to a fact that nobody asked for.
    case unasked
    /// A question whose fact is kept for somebody she trusts.
    case locked
    /// A question whose fact rests on another one that nobody has asked for yet.
    case ahead
    case askBack = "ask-back"
    /// A next step offered before the talk has come to that.
    case proposal
    /// Work put forward without a day, after the customer has said what she wants.
    case undated
    /// What the customer said, given back, where no route has a word for it.
    case summary
    /// How long the talk is to take and what for, put to the customer at its beginning.
    case agenda
  }

  package var id: String
  package var about: String
  package var sayings: [Occasion: Saying]
}
