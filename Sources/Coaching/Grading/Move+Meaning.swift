extension Move {
  /// What the rep did, in plain words: for `sowhat explain move.acknowledge`.
  package var meaning: String {
    switch self {
    case .acknowledge: "takes the worry seriously before answering it: \"That is real money, and fair to push on.\""
    case .explore: "asks what is behind it: \"Compared with what?\""
    case .reframe: "sets it in another light: against an outcome, a comparison, or the cost of waiting"
    case .evidence: "names a source: a customer, a figure of the customer's own, a trial"
    case .confirm: "asks at the end whether that settles it"
    case .nextStep: "proposes who does what on which day"
    case .summary: "sums up what the customer has said"
    case .hypothesis: "offers a guess about the customer's world, to be put right"
    case .pitch: "talks about the product, whatever was asked"
    case .brochure: "offers something to read instead of an answer: a brochure, a website, an offer by mail"
    case .pressure: "presses: sign today, the offer ends on Friday"
    case .superiority: "is the best, the leading, the only one"
    case .blame: "finds the fault with the customer"
    case .offload: "leaves it to the customer to see the value"
    case .argue: "contradicts instead of asking"
    case .discount: "gives on the price, or hints at it"
    }
  }
}
