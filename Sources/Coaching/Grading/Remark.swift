/// What the coach says about one answer: one strength, one fix that names the missing link, one prompt.
///
/// Never about the person, never certain of an absence: "I did not detect what changes for Marta".
package struct Remark: Equatable, Sendable {
  /// The headline, for example `Altitude 2/4`; nil where nothing was graded.
  package var headline: String?
  /// What worked, with the rep's words in quotes; nil where nothing did.
  package var strength: String?
  package var fix: String?
  package var prompt: String?
  /// What the strength praises and what the fix aims at, so that the next remark says something else.
  package var praised: Criterion?
  package var aim: Criterion?
}
