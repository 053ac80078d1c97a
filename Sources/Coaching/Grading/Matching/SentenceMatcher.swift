/// Tells how near a question is to each fact of one customer by what it means, whatever its words.
package protocol SentenceMatcher: Sendable {
  /// One cosine a fact, in the scenario's order; nil where sentences cannot be compared.
  func similarities(to wording: String) -> [Double]?
}
