/// What the lexicons found in a text, as features of a fitted model: each concept affirmed, each concept denied, the kinds
/// of figures, and the kinds of effects. Present or not; no count and no length.
package enum CueFeatures {
  /// Names of the features, in order: a model is only used with those that it was fitted on.
  package static let names: [String] =
    Concept.allCases.map(\.id) + Concept.allCases.map { "no-\($0.id)" }
    + [
      "percent", "sum", "time", "multiple", "fraction", "count", "rate", "general", "operational", "outcome", "asks",
      "wrong-way", "denied",
    ] + ClausePolarity.names

  /// - Parameter tokens: the stretch to look at; nil for all of it.
  package static func vector(of reading: Reading, in tokens: Range<Int>? = nil) -> SparseVector {
    let range = tokens ?? reading.tokens.indices
    var present: Set<Int> = []
    for cue in reading.cues where range.contains(cue.tokens.lowerBound) {
      present.insert(cue.concept.rawValue + (cue.isNegated ? Concept.allCases.count : 0))
    }
    let figures = 2 * Concept.allCases.count
    for quantity in reading.utterance.quantities where range.contains(quantity.tokens.lowerBound) {
      present.insert(figures + offset(of: quantity.unit))
      if quantity.period != nil { present.insert(figures + 6) }
    }
    let effects = EffectReader(reading, terms: [], tracked: [], goals: [])
    if effects.wrongWay(in: range) != nil { present.insert(figures + 11) }
    if effects.deniedEffect(in: range) != nil { present.insert(figures + 12) }
    for effect in effects.effects()
    where range.contains(effect.tokens.lowerBound) {
      present.insert(figures + 7 + offset(of: effect.kind))
    }
    for feature in ClausePolarity.features(of: reading, in: range) { present.insert(figures + 13 + feature) }
    let sentences = reading.utterance.sentences.filter { range.contains($0.tokens.lowerBound) }
    if sentences.contains(where: { $0.terminator == .question }) { present.insert(figures + 10) }
    return SparseVector(present.sorted().map { (Int32($0), 1) })
  }

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
