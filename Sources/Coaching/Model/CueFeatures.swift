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
    var present = [Bool](repeating: false, count: names.count)
    for cue in reading.cues where range.contains(cue.tokens.lowerBound) {
      present[cue.concept.rawValue + (cue.isNegated ? Concept.allCases.count : 0)] = true
    }
    let figures = 2 * Concept.allCases.count
    for quantity in reading.utterance.quantities where range.contains(quantity.tokens.lowerBound) {
      present[figures + offset(of: quantity.unit)] = true
      if quantity.period != nil { present[figures + 6] = true }
    }
    let effects = EffectReader(reading, terms: [], tracked: [], goals: [])
    present[figures + 11] = effects.wrongWay(in: range) != nil
    present[figures + 12] = effects.deniedEffect(in: range) != nil
    for effect in effects.effects(in: range) { present[figures + 7 + offset(of: effect.kind)] = true }
    present[figures + 10] = reading.utterance.sentences.contains {
      $0.terminator == .question && range.contains($0.tokens.lowerBound)
    }
    ClausePolarity.mark(&present, from: figures + 13, reading, in: range)
    return SparseVector(present: present.indices.filter { present[$0] }.map(Int32.init))
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
