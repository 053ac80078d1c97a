/// What all questions share, and what all facts share: taken away before a question is compared with a fact.
///
/// Without it any two questions are near to each other for being questions. `sowhat tune` computes both from the corpus
/// and from the shipped scenarios.
package struct MatchingCentre: Equatable, Sendable {
  package var question: SentenceVector
  package var fact: SentenceVector

  package init(question: SentenceVector, fact: SentenceVector) {
    self.question = question
    self.fact = fact
  }
}

extension MatchingCentre {
  /// How many of the corpus's questions the mean is taken over.
  private static let sample = 400

  /// - Parameters:
  ///   - questions: of the corpus; a fixed sample of them is encoded, evenly spread over their sorted texts.
  ///   - lines: what the facts of shipped scenarios say.
  package init(questions: [String], lines: [String], encoder: SentenceEncoder) {
    let sample = Self.sample(of: questions).map(encoder.vector(of:))
    question = SentenceVector.mean(of: sample, width: encoder.width)
    fact = SentenceVector.mean(of: lines.map(encoder.vector(of:)), width: encoder.width)
  }

  /// Those that the mean is taken over.
  package static func sample(of questions: [String]) -> [String] {
    let sorted = Set(questions).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let step = max(1, sorted.count / sample)
    return Array(stride(from: 0, to: sorted.count, by: step).map { sorted[$0] }.prefix(sample))
  }

  /// Half of the mean: with all of it gone, talk that no fact answers comes near to the facts.
  private static let part: Float = 0.5

  func question(_ vector: SentenceVector) -> SentenceVector { (vector - question * Self.part).normalised }

  func fact(_ vector: SentenceVector) -> SentenceVector { (vector - fact * Self.part).normalised }
}
