extension QuestionLines {
  /// On what is asked of the customers of a corpus, and what is off their topics.
  ///
  /// - Parameter encoder: asked for each line once.
  package init(
    fittedOn cases: [MatchingCase], centre: MatchingCentre, encoder: SentenceEncoder
  ) {
    func vector(_ text: String) -> SentenceVector { centre.question(encoder.vector(of: Self.encoded(text))) }
    let asked = cases.flatMap { customer in
      customer.questions.map { (vector: vector($0.text), area: $0.area) }
    }
    let strays = cases.flatMap(\.offTopic).map(vector)
    let scope = Self.line(
      through: asked.map(\.vector) + strays, labels: asked.map { _ in true } + strays.map { _ in false },
      penalty: Self.scopePenalty, width: encoder.width)
    let areas = Area.allCases.map { area in
      Self.line(
        through: asked.map(\.vector), labels: asked.map { $0.area == area }, penalty: Self.areaPenalty, byShare: true,
        width: encoder.width)
    }
    lines = [scope] + areas
  }

  /// All that a fit on `cases` has encoded.
  package static func encodings(of cases: [MatchingCase]) -> [String] {
    cases.flatMap { $0.questions.map(\.text) + $0.offTopic }.map(encoded)
  }

  private static func encoded(_ text: String) -> String { QuestionWording.core(of: text) }

  private static let scopePenalty = 4e-4
  private static let areaPenalty = 4e-5

  /// - Parameter byShare: the log-odds are of a question of the corpus, not of one from either class alike.
  private static func line(
    through vectors: [SentenceVector], labels: [Bool], penalty: Double, byShare: Bool = false, width: Int
  ) -> SentenceVector {
    let examples = vectors.map { vector in
      SparseVector(vector.numbers.enumerated().map { (index: Int32($0.offset), value: $0.element) })
    }
    let fit = LogisticRegression(penalty: penalty).fit(examples, labels: labels, dimensions: width)
    let positives = Double(max(1, labels.filter { $0 }.count))
    let negatives = Double(max(1, labels.count - Int(positives)))
    let share = byShare ? Transcendental.log(positives / negatives) : 0
    return SentenceVector(fit.weights.map { Float($0) } + [Float(fit.bias + share)])
  }
}
