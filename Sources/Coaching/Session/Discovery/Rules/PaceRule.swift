/// Pace: who talks, how often it is asked, and whether answers are reacted to. Advisory: the limits are scaled guesses from
/// figures of calls.
enum PaceRule: TalkRule {
  static let criterion = Criterion.pace

  static func judge(_ talk: Discovery) -> TalkGrade {
    let asked = Set(talk.asks.map(\.turn))
    guard talk.turns.count >= 3 else { return notApplicable }
    let situations = talk.asks.filter { $0.spin == .situation && $0.fate != .lost }.map(\.turn)
    let unmoved = unmoved(talk, asked)
    // Six to ten in twelve turns.
    let isOften = asked.count * 2 >= talk.turns.count && asked.count * 6 <= talk.turns.count * 5
    return count([
      check("says-less-than-the-customer", talk.words.rep * 100 <= 45 * (talk.words.rep + talk.words.customer)),
      check("asks-in-half-to-five-sixths-of-the-turns", isOften),
      check("three-questions-about-facts-at-most", situations.count <= 3, in: situations.count <= 3 ? [] : situations),
      check("reacts-within-three-questions", unmoved.isEmpty, in: unmoved),
    ])
  }

  /// The first three questions in a row that take up nothing of the answers.
  private static func unmoved(_ talk: Discovery, _ asked: Set<Int>) -> [Int] {
    var run: [Int] = []
    for turn in talk.turns {
      let isReaction = !asked.contains(turn.number) || (turn.grade.level(of: .listening) ?? 0) >= 1
      run = isReaction ? [] : run + [turn.number]
      if run.count == 3 { return run }
    }
    return []
  }
}
