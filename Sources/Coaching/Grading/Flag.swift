/// Why credit was withheld.
package enum Flag: String, CaseIterable, Sendable {
  case stuffing, negated, parrot, hollow, tautology, unsourced, arithmetic, forbidden, contradiction
}
