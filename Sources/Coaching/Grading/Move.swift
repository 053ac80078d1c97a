/// What the rep did in an answer, the good and the bad.
package enum Move: String, CaseIterable, Sendable {
  case acknowledge, explore, reframe, evidence, confirm
  case nextStep = "next-step"
  case summary, hypothesis
  case pitch, brochure, pressure, superiority, blame, offload, argue, discount
}
