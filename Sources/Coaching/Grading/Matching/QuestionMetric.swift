/// What in a question counts when it is compared with a fact: a square matrix over its vector, which adds to the question
/// what it should have said.
///
/// The encoder was made for text of all kinds; to it `Who signs it off?` and `Who pours the coffee?` are near for their form. What
/// tells the facts of one customer apart, some directions tell and others blur. Fitted by `tune` on `Dialogs/corpus/matching`.
package struct QuestionMetric: Equatable, Sendable {
  /// One a number of a question's vector: what each adds, by its size.
  var rows: [SentenceVector]
}

extension QuestionMetric {
  /// Leaves questions as they are.
  init(width: Int) {
    rows = Array(repeating: SentenceVector([Float](repeating: 0, count: width)), count: width)
  }

  /// The question as facts are compared with it; no longer of length 1.
  func turned(_ question: SentenceVector) -> SentenceVector {
    var turned = question
    for (number, row) in zip(question.numbers, rows) { turned.add(row, times: number) }
    return turned
  }
}
