/// The kinds of turn that provoke an objection, after Rackham: features bring up the price, advantages bring up doubts.
///
/// A closed list, made of what the grader finds anyway: moves, flags and altitude.
package enum Cause: String, CaseIterable, Sendable {
  /// The answer got no higher than a feature, or was a pitch.
  case featurePitch = "feature-pitch"
  /// The answer met no need that the customer has voiced.
  case advantagePitch = "advantage-pitch"
  case brochure, pressure, superiority, blame, offload, discount
  case argument
  /// A figure that nobody gave and no proof carries, or a sum that does not come out.
  case unsourcedClaim = "unsourced-claim"
  /// A claim that the product's file forbids.
  case forbiddenClaim = "forbidden-claim"
  /// Superlatives, echoes and sentences that say nothing.
  case emptyWords = "empty-words"
}

extension Cause {
  /// The move that it is, where it is just one.
  var move: Move? {
    switch self {
    case .brochure: .brochure
    case .pressure: .pressure
    case .superiority: .superiority
    case .blame: .blame
    case .offload: .offload
    case .argument: .argue
    case .featurePitch, .advantagePitch, .discount, .unsourcedClaim, .forbiddenClaim, .emptyWords: nil
    }
  }

  /// As it is told to the rep: `your feature list`.
  package var phrase: String {
    switch self {
    case .featurePitch: "your talk of features"
    case .advantagePitch: "your advantage that met no voiced need"
    case .brochure: "the material that you offered instead of an answer"
    case .pressure: "your pressure"
    case .superiority: "your claim to be the best"
    case .blame: "your blaming the customer"
    case .offload: "leaving the work to the customer"
    case .discount: "your discount"
    case .argument: "your arguing"
    case .unsourcedClaim: "your figure without a source"
    case .forbiddenClaim: "your claim that nobody can keep"
    case .emptyWords: "your words without content"
    }
  }

  /// What to do otherwise: `Ask what it costs them today before you name a feature.`
  package var remedy: String {
    switch self {
    case .featurePitch: "Ask what it costs them today before you name a feature."
    case .advantagePitch: "Let the customer say what they want before you say what is better."
    case .brochure: "Answer the question before you offer any material."
    case .pressure: "Go by the customer's date, not by yours."
    case .superiority: "Leave out that you are the best: say what changes for the customer."
    case .blame: "Take the misunderstanding upon yourself."
    case .offload: "Do the sum for the customer instead of leaving it to them."
    case .discount: "Find out what the price is compared with before you touch it."
    case .argument: "Say what is true in the objection before you answer it."
    case .unsourcedClaim: "Name only figures that the customer gave you or that you can source."
    case .forbiddenClaim: "Say what you can prove, and where it was seen, instead of a promise."
    case .emptyWords: "Say one thing that changes, in the customer's words."
    }
  }
}
