import Testing

@testable import Coaching

@Suite struct MatchingModelTests {
  private static func model(metric: QuestionMetric) throws -> MatchingModel {
    let lines = (0..<QuestionLines.count).map { SentenceVector([Float($0), 0.5, -0.25]) }
    return MatchingModel(
      centre: MatchingCentre(question: SentenceVector([0.5, 1]), fact: SentenceVector([-1, 0.25])),
      lines: try #require(QuestionLines(lines)), metric: metric)
  }

  private let model: MatchingModel
  private let plain: MatchingModel

  init() throws {
    model = try Self.model(metric: QuestionMetric(rows: [SentenceVector([0.5, 0]), SentenceVector([-2, 0.125])]))
    plain = try Self.model(metric: QuestionMetric(width: 2))
  }

  @Test func comesBackFromItsFile() throws {
    let file = try #require(VectorsFile(model.file(encoder: 7).bytes))
    #expect(MatchingModel(file, encoder: 7) == model)
  }

  @Test func aFileOfAnotherEncoderIsNotRead() {
    #expect(MatchingModel(model.file(encoder: 7), encoder: 8) == nil)
  }

  /// As files were before there was a metric.
  @Test(arguments: [1, 2]) func aFileWithoutAWholeMetricIsNotRead(_ missing: Int) {
    var file = model.file(encoder: 7)
    file.vectors.removeLast(missing)
    #expect(MatchingModel(file, encoder: 7) == nil)
  }

  @Test func vectorsOfFactsAreMadeAnewForAnotherMetric() {
    #expect(FactVectors.key([], model: model, encoder: 7) != FactVectors.key([], model: plain, encoder: 7))
    #expect(FactVectors.key([], model: model, encoder: 7) == FactVectors.key([], model: model, encoder: 7))
  }
}
