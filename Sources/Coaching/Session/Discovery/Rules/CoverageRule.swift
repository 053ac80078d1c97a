/// Coverage: how many of the eight areas an answered question opened.
///
/// A customer who has nothing to tell about some areas is covered when all others are. Ticking areas off without staying in
/// any stops at 2.
enum CoverageRule: TalkRule {
  static let criterion = Criterion.coverage

  static func judge(_ talk: Discovery) -> TalkGrade {
    let places = places(in: talk)
    let firsts = places.reduce(into: [(area: Area, turn: Int)]()) { firsts, place in
      if !firsts.contains(where: { $0.area == place.area }) { firsts.append(place) }
    }
    let count = firsts.count
    let isAll = count >= 3 && talk.areas.isSubset(of: firsts.map(\.area))
    let hasMoney = !talk.areas.contains(.financial) || firsts.contains { $0.area == .financial }
    let stays = followedUp(talk)
    let turns = firsts.map(\.turn)
    let checks = [
      check("two-areas", count >= 2, in: Array(turns.prefix(2))),
      check("three-areas", count >= 3, in: Array(turns.prefix(3))),
      check("five-areas", count >= 5 || isAll, in: Array(turns.prefix(5))),
      check("seven-areas-or-all-and-money", (count >= 7 || isAll) && hasMoney, in: turns),
      check("follows-up-in-two-areas", stays.count >= 2, in: stays),
    ]
    var grade = steps(checks)
    if !checks[4].passed, let level = grade.level { grade.level = min(level, 2) }
    return grade
  }

  /// What was asked, and what was known beforehand and offered as a guess.
  private static func places(in talk: Discovery) -> [(area: Area, turn: Int)] {
    let asked = talk.opened.compactMap { opened in opened.fact.area.map { ($0.counted, opened.ask.turn) } }
    let guessed = talk.guesses.compactMap { guess in guess.fact.area.map { ($0.counted, guess.turn) } }
    return (asked + guessed).sorted { $0.1 < $1.1 }.map { (area: $0.0, turn: $0.1) }
  }

  /// For each area that was not left again at once, the turn of the further question.
  private static func followedUp(_ talk: Discovery) -> [Int] {
    let opened = talk.opened
    var turns: [Area: Int] = [:]
    for (index, first) in opened.enumerated() {
      guard let area = first.fact.area?.counted, turns[area] == nil else { continue }
      let next = opened[(index + 1)...].first { next in
        next.fact.area?.counted == area || next.fact.thread != nil && next.fact.thread == first.fact.thread
      }
      turns[area] = next?.ask.turn
    }
    return turns.values.sorted()
  }
}
