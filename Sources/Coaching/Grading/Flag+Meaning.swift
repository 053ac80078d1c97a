extension Flag {
  /// Why credit was withheld, in plain words: for `sowhat explain flag.hollow`.
  package var meaning: String {
    switch self {
    case .stuffing: "business words in a heap, without a sentence that joins them"
    case .negated: "the good effect is denied, or the bad one is promised"
    case .parrot: "the customer's own words handed back, with nothing added"
    case .hollow: "praise or promise with no content"
    case .tautology: "it says that the result is the result"
    case .unsourced: "a figure that neither the customer, the brief nor the product's proof has"
    case .arithmetic: "figures that do not add up"
    case .forbidden: "a claim from `product.forbidden`"
    case .contradiction: "it puts into the customer's mouth what was not said"
    }
  }
}
