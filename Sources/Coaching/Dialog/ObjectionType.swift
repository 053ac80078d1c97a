/// The kinds of objection: which worry a proof answers.
package enum ObjectionType: String, CaseIterable, Sendable {
  case price, timing
  case statusQuo = "status-quo"
  case rival, authority, risk, trust, fit
}
