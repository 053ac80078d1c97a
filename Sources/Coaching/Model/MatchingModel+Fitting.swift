extension MatchingModel {
  /// Lines and metric from what is asked of the customers of a corpus, and what is off their topics.
  package init(fittedOn cases: [MatchingCase], centre: MatchingCentre, encoder: SentenceEncoder) {
    let lines = QuestionLines(fittedOn: cases, centre: centre, encoder: encoder)
    let plain = MatchingModel(centre: centre, lines: lines, metric: QuestionMetric(width: encoder.width))
    let lessons = cases.flatMap { MetricLesson.lessons(on: $0, model: plain, encoder: encoder) }
    self.init(centre: centre, lines: lines, metric: QuestionMetric(fittedOn: lessons, width: encoder.width))
  }

  /// All that a fit on `cases` has encoded.
  package static func encodings(of cases: [MatchingCase]) -> [String] {
    QuestionLines.encodings(of: cases) + cases.flatMap { $0.facts.map(\.says) }
  }
}
