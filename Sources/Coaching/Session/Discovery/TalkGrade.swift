/// One criterion judged over a whole conversation: a level as a count of yes/no checks, each with the turns that decided it.
package struct TalkGrade: Equatable, Sendable {
  package struct Check: Equatable, Sendable {
    /// A name such as `an-effect-on-the-same-thread`.
    package var id: String
    package var passed: Bool
    /// In order; empty where nothing was found.
    package var turns: [Int]
  }

  package var criterion: Criterion
  /// 0 to 4; nil where the conversation gave nothing to judge.
  package var level: Int?
  package var checks: [Check]
}

/// How a criterion is judged over a whole conversation.
protocol TalkRule: SendableMetatype {
  static var criterion: Criterion { get }

  static func judge(_ talk: Discovery) -> TalkGrade
}

extension TalkRule {
  /// Checks that build on each other: the level is how many pass before the first that fails.
  static func steps(_ checks: [TalkGrade.Check]) -> TalkGrade {
    TalkGrade(criterion: criterion, level: checks.prefix(4).prefix { $0.passed }.count, checks: checks)
  }

  /// Checks of which each counts by itself.
  static func count(_ checks: [TalkGrade.Check]) -> TalkGrade {
    TalkGrade(criterion: criterion, level: min(4, checks.count { $0.passed }), checks: checks)
  }

  static var notApplicable: TalkGrade { TalkGrade(criterion: criterion, level: nil, checks: []) }

  /// A check that passed in these turns, and failed where there are none.
  static func check(_ id: String, in turns: [Int]) -> TalkGrade.Check {
    TalkGrade.Check(id: id, passed: !turns.isEmpty, turns: turns)
  }

  static func check(_ id: String, _ passed: Bool, in turns: [Int] = []) -> TalkGrade.Check {
    TalkGrade.Check(id: id, passed: passed, turns: turns)
  }
}
