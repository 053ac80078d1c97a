/// Tells how near a question is to each fact of one customer by what it means, whatever its words.
package protocol SentenceMatcher: Sendable {
  /// One likeness a fact, about 0 to 1, in the scenario's order; nil where sentences cannot be compared.
  func similarities(to wording: String) -> [Double]?

  /// The same with another fact in the place of one: for holding a sample out. Nil where sentences cannot be compared.
  func replacing(_ place: Int, by fact: Fact) -> (any SentenceMatcher)?
}
