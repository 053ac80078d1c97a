/// The rules of the criteria that are judged over a whole discovery talk.
enum TalkBook {
  private typealias Judge = @Sendable (Discovery) -> TalkGrade

  private static let rules: [Criterion: Judge] = [
    ProgressionRule.criterion: { ProgressionRule.judge($0) },
    CoverageRule.criterion: { CoverageRule.judge($0) },
    NeedDevelopmentRule.criterion: { NeedDevelopmentRule.judge($0) },
    PitchTimingRule.criterion: { PitchTimingRule.judge($0) },
    FollowUpRule.criterion: { FollowUpRule.judge($0) },
    TalkListeningRule.criterion: { TalkListeningRule.judge($0) },
    TalkHygieneRule.criterion: { TalkHygieneRule.judge($0) },
    PaceRule.criterion: { PaceRule.judge($0) },
    OpenAndAdvanceRule.criterion: { OpenAndAdvanceRule.judge($0) },
  ]

  /// In the rubric's order; empty for a rubric that judges single answers only.
  static func grades(of talk: Discovery, by rubric: Rubric) -> [TalkGrade] {
    guard !talk.turns.isEmpty, rubric.judgesTalk else { return [] }
    return rubric.entries.compactMap { rules[$0.criterion]?(talk) }
  }
}

extension Rubric {
  /// Whether it judges a discovery talk as a whole.
  package var judgesTalk: Bool { judges(.progression) }

  /// Whether giving the customer's words back is a good thing in itself.
  var judgesListening: Bool { judges(.listening) }
}
