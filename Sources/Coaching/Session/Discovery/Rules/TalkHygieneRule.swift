/// Question hygiene, over the talk: questions that stack, lead or offer a menu. Clean is 2, and neutral.
enum TalkHygieneRule: TalkRule {
  static let criterion = Criterion.questionHygiene

  static func judge(_ talk: Discovery) -> TalkGrade {
    let asking = talk.turns.filter { !$0.grade.realQuestions.isEmpty || $0.grade[criterion]?.level != nil }
    guard !asking.isEmpty else { return notApplicable }
    let faulty = asking.filter { ($0.grade[criterion]?.level ?? 2) < 2 }.map(\.number)
    let pitching = asking.filter { turn in talk.pitches.contains { $0.turn == turn.number } }.map(\.number)
    return steps([
      check("at-most-one-faulty-question", faulty.count <= 1, in: faulty),
      check("no-faulty-question", faulty.isEmpty, in: faulty),
      check("five-questions", asking.count >= 5, in: []),
      check("all-about-their-world", pitching.isEmpty, in: pitching),
    ])
  }
}
