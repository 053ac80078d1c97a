/// What a question is about, by its wording: the SPIN kind and the area; and whether it asks at all.
struct QuestionTopic {
  let spin: SPIN?
  let area: Area?
  /// In log-odds, whether it puts work forward; nil without a model.
  let proposal: Double?

  /// By the fitted model where there is one, else by cues.
  init(_ reading: Reading, _ range: Range<Int>, _ models: FittedModels) {
    let features = range.isEmpty ? nil : TextFeatures(reading, in: range)
    proposal = features.flatMap(models.proposal)
    if let topic = features.flatMap(models.topic) {
      (spin, area) = (topic.spin, topic.area)
      return
    }
    let cues = reading.cues.filter { range.contains($0.tokens.lowerBound) }
    spin = Self.spins.first { pair in cues.contains { $0.concept == pair.concept } }?.spin
    area = Self.area(of: cues)
  }

  /// The later stages first: a question about worth or effect names the difficulty too.
  private static let spins: [(concept: Concept, spin: SPIN)] = [
    (.payoffQuestion, .needPayoff), (.implicationQuestion, .implication), (.problemQuestion, .problem),
    (.situationQuestion, .situation),
  ]

  private static let areas: [(concept: Concept, area: Area)] = [
    (.areaCompetition, .competition), (.areaDecision, .decision), (.areaTimeline, .timeline),
    (.areaIndustry, .industry), (.areaMarkets, .markets), (.areaGoals, .goals), (.areaFinancial, .financial),
    (.areaOpportunities, .opportunities), (.areaStrategies, .strategies), (.areaProblems, .problems),
  ]

  /// The area with most words of cues; the finer areas win a tie.
  private static func area(of cues: [Cue]) -> Area? {
    var best: (area: Area, words: Int)?
    for (concept, area) in areas {
      let words = cues.filter { $0.concept == concept }.reduce(0) { $0 + $1.tokens.count }
      if words > (best?.words ?? 0) { best = (area, words) }
    }
    return best?.area
  }
}
