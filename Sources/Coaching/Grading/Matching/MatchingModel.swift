/// All that questions and facts of any customer are compared by; `sowhat tune` makes it, `Dialogs/models/matching.vectors`
/// holds it.
package struct MatchingModel: Equatable, Sendable {
  package let centre: MatchingCentre
  package let lines: QuestionLines

  package init(centre: MatchingCentre, lines: QuestionLines) {
    self.centre = centre
    self.lines = lines
  }
}

extension MatchingModel {
  /// As stored: the questions' mean, the facts' mean, the lines. The means have no bias: their last number is 0.
  package func file(encoder: UInt64) -> VectorsFile {
    let means = [centre.question, centre.fact].map { SentenceVector($0.numbers + [0]) }
    return VectorsFile(key: encoder, vectors: means + lines.lines)
  }

  /// Nil where the file is of another encoder or holds something else.
  package init?(_ file: VectorsFile, encoder: UInt64) {
    guard file.key == encoder, file.vectors.count == 2 + QuestionLines.count,
      let lines = QuestionLines(Array(file.vectors.dropFirst(2)))
    else { return nil }
    let means = file.vectors.prefix(2).map { SentenceVector(Array($0.numbers.dropLast())) }
    self.init(centre: MatchingCentre(question: means[0], fact: means[1]), lines: lines)
  }
}
