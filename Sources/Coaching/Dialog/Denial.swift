/// A true benefit and the same answer with its effect denied.
package struct Denial: Sendable {
  package var benefit: String
  package var negated: String
  package var said: [String]
}
