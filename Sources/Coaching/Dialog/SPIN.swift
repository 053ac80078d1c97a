/// Rackham's four kinds of question.
package enum SPIN: String, CaseIterable, Sendable {
  case situation, problem, implication
  case needPayoff = "need-payoff"
}
