/// What the lexicons found in a text, as features of a fitted model: each concept affirmed, each concept denied, the kinds
/// of figures, the kinds of effects, and how it stands to what the customer said. Present or not; no count and no length.
package enum CueFeatures {
  /// Names of the features, in order: a model is only used with those that it was fitted on.
  package static let names: [String] =
    Concept.allCases.map(\.id) + Concept.allCases.map { "no-\($0.id)" }
    + [
      "percent", "sum", "time", "multiple", "fraction", "count", "rate", "general", "operational", "outcome", "asks",
      "wrong-way", "denied",
    ] + ClausePolarity.names + HeardMarks.names

  /// What each counts beside the n-grams of a text, in the order of `names`.
  static let shares: [Double] =
    Array(repeating: 0.05, count: names.count - HeardMarks.names.count)
    + Array(repeating: 0.3, count: HeardMarks.names.count)

  /// - Parameters:
  ///   - tokens: the stretch to look at; nil for all of it.
  ///   - heard: what it is an answer to.
  package static func vector(
    of reading: Reading, in tokens: Range<Int>? = nil, after heard: HeardWords
  ) -> SparseVector {
    let range = tokens ?? reading.tokens.indices
    var marks = FeatureMarks(count: names.count)
    for cue in reading.cues where range.contains(cue.tokens.lowerBound) {
      marks.insert(cue.concept.rawValue + (cue.isNegated ? concepts : 0))
    }
    let figures = 2 * concepts
    for quantity in reading.utterance.quantities where range.contains(quantity.tokens.lowerBound) {
      marks.insert(figures + offset(of: quantity.unit))
      marks.insert(figures + 6, if: quantity.period != nil)
    }
    let effects = EffectReader(reading, terms: [], tracked: [], goals: [])
    for effect in effects.effects(in: range) { marks.insert(figures + 7 + offset(of: effect.kind)) }
    let asks = reading.utterance.sentences.contains {
      $0.terminator == .question && range.contains($0.tokens.lowerBound)
    }
    marks.insert(figures + 10, if: asks)
    marks.insert(figures + 11, if: effects.wrongWay(in: range) != nil)
    marks.insert(figures + 12, if: effects.deniedEffect(in: range) != nil)
    ClausePolarity.mark(&marks, from: figures + 13, reading, in: range)
    HeardMarks.mark(&marks, from: figures + 13 + ClausePolarity.names.count, reading, in: range, heard)
    return SparseVector(present: marks.ascending)
  }

  private static let concepts = Concept.allCases.count

  private static func offset(of unit: Quantity.Unit) -> Int {
    switch unit {
    case .percent: 0
    case .money: 1
    case .time: 2
    case .multiple: 3
    case .fraction: 4
    case .count: 5
    }
  }

  private static func offset(of kind: Effect.Kind) -> Int {
    switch kind {
    case .general: 0
    case .operational: 1
    case .outcome: 2
    }
  }
}
