/// What the questions for one fact are compared with.
///
/// The mean of its samples with a share of its own line, one vector, so that an odd sample cannot win by a word; and the
/// areas that its samples ask about.
struct FactVector: Equatable, Sendable {
  let meaning: SentenceVector
  /// A share for each of `Area.allCases`: together 1.
  let areas: SentenceVector
}

extension FactVector {
  /// Of what the fact says.
  private static let tellingShare: Float = 0.4
  /// Of the area that the fact itself names.
  private static let namedShare: Float = 0.3

  init(_ fact: Fact, model: MatchingModel, encoder: SentenceEncoder) {
    let asked = fact.asked.map { encoder.vector(ofQuestion: $0.value) }
    let says = model.centre.fact(encoder.vector(of: fact.says))
    let samples = model.centre.question(SentenceVector.mean(of: asked, width: encoder.width))
    meaning = (samples * (1 - Self.tellingShare) + says * Self.tellingShare).normalised
    let each = (asked.isEmpty ? [says] : asked.map(model.centre.question)).map(model.lines.areas)
    let mean = SentenceVector.mean(of: each, width: Area.allCases.count)
    guard let area = fact.area else {
      areas = mean
      return
    }
    let named = SentenceVector(Area.allCases.map { $0 == area ? 1 : 0 })
    areas = mean * (1 - Self.namedShare) + named * Self.namedShare
  }
}

extension FactVector {
  /// Meaning, then areas.
  var stored: SentenceVector { SentenceVector(meaning.numbers + areas.numbers) }

  init(stored: SentenceVector) {
    meaning = SentenceVector(Array(stored.numbers.dropLast(Area.allCases.count)))
    areas = SentenceVector(Array(stored.numbers.suffix(Area.allCases.count)))
  }
}
