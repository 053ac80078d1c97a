/// All that questions and facts of any customer are compared by; `sowhat tune` makes it, `Dialogs/models/matching.vectors`
/// holds it.
package struct MatchingModel: Equatable, Sendable {
  package let centre: MatchingCentre
  package let lines: QuestionLines
  package let metric: QuestionMetric
  /// Changes with each of its numbers.
  let fingerprint: UInt64

  package init(centre: MatchingCentre, lines: QuestionLines, metric: QuestionMetric) {
    self.centre = centre
    self.lines = lines
    self.metric = metric
    var print = Fingerprint()
    for vector in [centre.question, centre.fact] + lines.lines + metric.rows { print.add(vector) }
    fingerprint = print.value
  }
}

extension MatchingModel {
  /// As stored: the questions' mean, the facts' mean, the lines, the metric. Only lines have a bias: of all others the last
  /// number is 0.
  package func file(encoder: UInt64) -> VectorsFile {
    func unbiased(_ vectors: [SentenceVector]) -> [SentenceVector] { vectors.map { SentenceVector($0.numbers + [0]) } }
    return VectorsFile(
      key: encoder, vectors: unbiased([centre.question, centre.fact]) + lines.lines + unbiased(metric.rows))
  }

  /// Nil where the file is of another encoder or holds something else.
  package init?(_ file: VectorsFile, encoder: UInt64) {
    let width = (file.vectors.first?.numbers.count ?? 0) - 1
    guard file.key == encoder, file.vectors.count == 2 + QuestionLines.count + width,
      let lines = QuestionLines(Array(file.vectors.dropFirst(2).prefix(QuestionLines.count)))
    else { return nil }
    func unbiased(_ vector: SentenceVector) -> SentenceVector { SentenceVector(Array(vector.numbers.dropLast())) }
    let means = file.vectors.prefix(2).map(unbiased)
    self.init(
      centre: MatchingCentre(question: means[0], fact: means[1]), lines: lines,
      metric: QuestionMetric(rows: file.vectors.suffix(width).map(unbiased)))
  }
}

extension Fingerprint {
  /// A step a number: there are many.
  fileprivate mutating func add(_ vector: SentenceVector) {
    vector.numbers.withUnsafeBufferPointer { for number in $0 { add(number.bitPattern) } }
  }
}
