/// What a question is about by its meaning, whatever the customer: lines fitted over its vector.
///
/// Whether `Who pours the coffee at your board?` is about the business, and which part of it, no list of words tells; that it
/// lies among other small talk, and far from a thousand questions about business, its vector does. Fitted by `tune` on
/// `Dialogs/corpus/matching`.
package struct QuestionLines: Equatable, Sendable {
  /// One a decision, the bias last: scope, then each `Area`.
  package let lines: [SentenceVector]

  /// Nil where there is not one for each decision.
  package init?(_ lines: [SentenceVector]) {
    guard lines.count == Self.count else { return nil }
    self.lines = lines
  }
}

extension QuestionLines {
  /// Scope and the areas.
  package static let count = 1 + Area.allCases.count
  /// Beyond these log-odds a question is neither more nor less in scope: no subject is shut out by scope alone, nor one
  /// asked in dialect, of which the lines know little.
  private static let sure = -1.5...2.0

  /// The log-odds that it asks about the customer's business as a discovery talk does: -1.5 to 2.
  func scope(of question: SentenceVector) -> Double {
    max(Self.sure.lowerBound, min(Self.sure.upperBound, Self.height(of: question, over: lines[0])))
  }

  /// How likely each area is, in the order of `Area.allCases`: together 1.
  func areas(of question: SentenceVector) -> SentenceVector {
    let odds = lines.dropFirst().map { Float(Transcendental.sigmoid(Self.height(of: question, over: $0))) }
    let sum = odds.reduce(0, +)
    return SentenceVector(odds.map { $0 / max(sum, Float.leastNormalMagnitude) })
  }

  /// The product ends where the question does, before the bias.
  private static func height(of question: SentenceVector, over line: SentenceVector) -> Double {
    question.product(with: line) + Double(line.numbers.last ?? 0)
  }
}
