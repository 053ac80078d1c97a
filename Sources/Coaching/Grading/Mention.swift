/// A line of the customer that an answer takes up.
package struct Mention: Equatable, Sendable {
  /// Index into `Heard.lines`.
  package var line: Int
  /// Tokens of the answer that take it up.
  package var tokens: [Int]
  /// What each of them is worth, in the same order: a word that any sales talk may hold is worth less than one.
  var weights: [Double]

  /// Which tokens must be worth how much together: one word of the customer's own.
  static let enough = 1.0

  /// What is left of it without some of its tokens.
  func keeping(_ isKept: (Int) -> Bool) -> Mention {
    let kept = tokens.indices.filter { isKept(tokens[$0]) }
    return Mention(line: line, tokens: kept.map { tokens[$0] }, weights: kept.map { weights[$0] })
  }

  var isEnough: Bool { weights.reduce(0, +) >= Self.enough }
}
