/// How a stretch of an answer stands to what the customer said, as features: whether it takes up her words, how much of it
/// they are, and whether what she spoke of ends or grows there.
///
/// A gain is a gain for somebody: most of them speak of the thing or the person that the customer spoke of, and few features
/// do. By shares of the stretch, so that nobody earns anything by length.
enum HeardMarks {
  private enum Mark: Int, CaseIterable {
    case nothing = 0
    case something, several, some, much, most, first, last, name, figure, ends, grows

    var name: String {
      switch self {
      case .nothing: "heard-nothing"
      case .something: "heard-something"
      case .several: "heard-several"
      case .some: "heard-some"
      case .much: "heard-much"
      case .most: "heard-most"
      case .first: "heard-first-line"
      case .last: "heard-last-line"
      case .name: "heard-name"
      case .figure: "heard-figure"
      case .ends: "heard-ends"
      case .grows: "heard-grows"
      }
    }
  }

  /// One a feature, in order.
  static let names = Mark.allCases.map(\.name)

  /// Of the content of a stretch, how much is the customer's.
  private static let shares: [(Mark, Double)] = [(.some, 0.15), (.much, 0.3), (.most, 0.5)]

  /// Marks what holds for `range`; the first of `names` is at `start`. Without anything heard nothing is marked.
  static func mark(
    _ marks: inout FeatureMarks, from start: Int, _ reading: Reading, in range: Range<Int>, _ heard: HeardWords
  ) {
    guard !heard.isEmpty else { return }
    func insert(_ mark: Mark, if holds: Bool) { marks.insert(start + mark.rawValue, if: holds) }
    let content = Content(reading.tokens, in: range)
    let taken = zip(content.stems, content.tokens).filter { heard.contains($0.0, at: $0.1) }
    let share = Double(taken.count) / Double(max(1, content.stems.count))
    insert(.nothing, if: taken.isEmpty)
    insert(.something, if: !taken.isEmpty)
    insert(.several, if: taken.count > 1)
    for (mark, least) in shares { insert(mark, if: share >= least) }
    insert(.first, if: taken.contains { heard.lines[0].content.contains($0.0) })
    let last = heard.lines.dropFirst().last
    insert(.last, if: taken.contains { last?.content.contains($0.0) == true })
    insert(.name, if: range.contains { heard.names(reading.tokens[$0].word) })
    insert(.figure, if: reading.utterance.quantities.contains { heard.agrees($0, in: range) })
    let clauses = reading.clauses.map(\.tokens).filter { clause in taken.contains { clause.contains($0.1) } }
    insert(.ends, if: clauses.contains { ends(in: $0, reading) })
    insert(.grows, if: clauses.contains { reading.concepts(in: $0).hasAny(growth) })
  }

  private static let endings = ConceptSet(.stop, .decrease)
  private static let growth = ConceptSet(.persistence, .worsening, .increase)

  private static func ends(in clause: Range<Int>, _ reading: Reading) -> Bool {
    clause.contains { WordSet.negations.contains(reading.tokens[$0]) } || reading.concepts(in: clause).hasAny(endings)
  }
}
