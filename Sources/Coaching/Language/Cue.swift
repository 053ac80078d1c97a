/// A phrase of one concept found in an utterance.
package struct Cue: Equatable, Sendable {
  package var concept: Concept
  package var tokens: Range<Int>
  /// A negation governs it: `does not cut costs`.
  package var isNegated = false
}
