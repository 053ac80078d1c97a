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
    let vectors = (asked.map(\.text) + strays).map { SparseVector(dense: vector($0).numbers) }
    let table = SparseTable(vectors, dimensions: encoder.width)
    let isAsked = vectors.indices.map { $0 < asked.count }
    let areas: [[Bool?]] = Area.allCases.map { area in
      vectors.indices.map { isAsked[$0] ? asked[$0].area == area : nil }
    }
    lines =
      Self.lines(through: table, [isAsked], penalty: Self.scopePenalty)
      + Self.lines(through: table, areas, penalty: Self.areaPenalty, byShare: true)
  }

  /// All that a fit on `cases` has encoded.
  package static func encodings(of cases: [MatchingCase]) -> [String] {
    cases.flatMap { $0.questions.map(\.text) + $0.offTopic }.map(encoded)
  }

  private static func encoded(_ text: String) -> String { QuestionWording.core(of: text) }

  private static let scopePenalty = 4e-4
  private static let areaPenalty = 4e-5

  /// - Parameters:
  ///   - decisions: for each a label a row, or nil where the row has none.
  ///   - byShare: the log-odds are of a question of the corpus, not of one from either class alike.
  private static func lines(
    through table: SparseTable, _ decisions: [[Bool?]], penalty: Double, byShare: Bool = false
  ) -> [SentenceVector] {
    let fits = LogisticRegression(penalty: penalty).fit(table, decisions: decisions)
    return zip(decisions, fits).map { labels, fit in
      let counts = [true, false].map { label in Double(max(1, labels.count { $0 == label })) }
      let share = byShare ? Transcendental.log(counts[0] / counts[1]) : 0
      return SentenceVector(fit.weights.map { Float($0) } + [Float(fit.bias + share)])
    }
  }
}
