extension QuestionLines {
  /// On what is asked of the customers of a corpus, and what is off their topics.
  ///
  /// - Parameter encoder: asked for each line once.
  package init(
    fittedOn cases: [MatchingCase], centre: MatchingCentre, encoder: SentenceEncoder
  ) {
    func vector(_ text: String) -> SentenceVector { centre.question(encoder.vector(of: Self.encoded(text))) }
    let asked = cases.flatMap(\.questions)
    let strays = cases.flatMap(\.offTopic)
    let table = SparseTable((asked.map(\.text) + strays).map { SparseVector(dense: vector($0).numbers) })
    let scope = Self.line(
      through: table, labels: asked.map { _ in true } + strays.map { _ in false }, penalty: Self.scopePenalty,
      width: encoder.width)
    let areas = Area.allCases.map { area in
      Self.line(
        through: table, labels: asked.map { $0.area == area }, penalty: Self.areaPenalty, byShare: true,
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

  /// - Parameters:
  ///   - labels: of the first rows of the table; those beyond are left out.
  ///   - byShare: the log-odds are of a question of the corpus, not of one from either class alike.
  private static func line(
    through table: SparseTable, labels: [Bool], penalty: Double, byShare: Bool = false, width: Int
  ) -> SentenceVector {
    let fit = LogisticRegression(penalty: penalty)
      .fit(table, rows: Array(labels.indices), labels: labels, dimensions: width)
    let positives = Double(max(1, labels.filter { $0 }.count))
    let negatives = Double(max(1, labels.count - Int(positives)))
    let share = byShare ? Transcendental.log(positives / negatives) : 0
    return SentenceVector(fit.weights.map { Float($0) } + [Float(fit.bias + share)])
  }
}
