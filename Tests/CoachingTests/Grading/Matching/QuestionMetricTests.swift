import Testing

@testable import Coaching

@Suite struct QuestionMetricTests {
  /// Questions to two facts, which differ in their second number, and only a little: the first is loud and tells nothing.
  private static let facts = [SentenceVector([0.9, 0.3, 0]), SentenceVector([0.9, -0.3, 0])]

  private static func lesson(_ loud: Float) -> MetricLesson {
    let vectors: [([Float], Int?)] = [([loud, 0.1, 0], 0), ([loud, -0.1, 0], 1), ([loud, 0, 0.6], nil)]
    return MetricLesson(
      facts: facts,
      questions: vectors.map { .init(vector: SentenceVector($0), support: [0, 0], truth: $1) })
  }

  private let fitted = QuestionMetric(fittedOn: (1...40).map { lesson(Float($0) / 40) }, width: 3)

  private func heights(_ question: [Float], _ metric: QuestionMetric) -> [Double] {
    let turned = metric.turned(SentenceVector(question))
    return Self.facts.map { $0.product(with: turned) }
  }

  @Test func withoutAFitAQuestionStaysAsItIs() {
    let question = SentenceVector([0.25, -1, 3])
    #expect(QuestionMetric(width: 3).turned(question) == question)
  }

  @Test func eachRowAddsByTheSizeOfItsNumber() {
    let metric = QuestionMetric(rows: [SentenceVector([0, 1]), SentenceVector([0.5, 0])])
    #expect(metric.turned(SentenceVector([2, 4])) == SentenceVector([4, 6]))
  }

  @Test func whatTellsFactsApartCountsForMore() {
    let question: [Float] = [0.8, 0.1, 0]
    let (before, after) = (heights(question, QuestionMetric(width: 3)), heights(question, fitted))
    #expect(after[0] - after[1] > 2 * (before[0] - before[1]))
  }

  @Test func whatIsOffTopicComesLessNear() {
    let stray: [Float] = [0.5, 0, 0.6]
    #expect((heights(stray, fitted).max() ?? 1) < (heights(stray, QuestionMetric(width: 3)).max() ?? 0))
  }

  @Test func theSameLessonsGiveTheSameNumbers() {
    #expect(QuestionMetric(fittedOn: (1...40).map { Self.lesson(Float($0) / 40) }, width: 3) == fitted)
  }

  @Test func withoutLessonsNothingIsLearnt() {
    #expect(QuestionMetric(fittedOn: [], width: 3) == QuestionMetric(width: 3))
  }
}
