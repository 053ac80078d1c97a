/// A part of a sentence with its own say: between commas, connectors and conjunctions.
package struct Clause: Equatable, Sendable {
  package var tokens: Range<Int>
  /// How it hangs on the one before.
  package var joint: Joint

  package enum Joint: Equatable, Sendable {
    /// It begins a sentence.
    case start
    /// A comma, `and`, a dash: no claim that one follows from the other.
    case list
    /// `so`, `which means`: it follows from the clause before.
    case consequence
    /// `because`, `thanks to`: it is the cause of the clause before.
    case cause
  }
}
