/// Listening, over the talk: the best that was done with the customer's words in any turn.
enum TalkListeningRule: TalkRule {
  static let criterion = Criterion.listening

  static func judge(_ talk: Discovery) -> TalkGrade {
    let levels = talk.turns.map { (turn: $0.number, level: $0.grade.level(of: .listening) ?? 0) }
    guard let best = levels.map(\.level).max() else { return notApplicable }
    let names = ["reacts", "uses-their-words", "gives-them-back-as-theirs", "sums-up-two-things-and-checks"]
    let checks = names.enumerated().map { index, name in
      check(name, in: levels.filter { $0.level > index }.map(\.turn))
    }
    return TalkGrade(criterion: criterion, level: best, checks: checks)
  }
}
