/// Something that the rep may cite: a claim with where it was seen and what limits it.
package struct Proof: Sendable {
  package var id: String?
  package var claim: String
  /// As written, for example `-30%`; traced by the honesty check.
  package var value: String?
  /// The customer or site where it was seen.
  package var place: String?
  package var limits: String?
  package var answers: ObjectionType?
  package var range: SourceRange
}
