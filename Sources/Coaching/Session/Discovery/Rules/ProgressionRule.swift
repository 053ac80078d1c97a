/// Progression: from a problem to its effect and to what a solution is worth, on one thread.
///
/// By the tags of the facts that the questions opened, so that one question of each kind with no thread in common stays
/// at 1.
enum ProgressionRule: TalkRule {
  static let criterion = Criterion.progression

  static func judge(_ talk: Discovery) -> TalkGrade {
    let opened = talk.opened
    let problems = opened.filter { $0.fact.spin == .problem }
    let situations = opened.filter { $0.fact.spin == .situation }
    let stayed = chain([.problem, .implication, .needPayoff], opened).map { [$0] } ?? []
    let isLed = problems.count >= 2 && problems.count > situations.count
    let effect = path([.problem, .implication], opened)
    let worth = path([.problem, .implication, .needPayoff], opened) { $0.last?.need == .explicit }
    return steps([
      check("asks-about-a-problem", in: problems.prefix(1).map { $0.ask.turn }),
      check("led-by-problems", in: isLed ? problems.map { $0.ask.turn } : stayed.flatMap { $0 }),
      check("asks-for-its-effect-on-the-same-thread", in: effect),
      check("asks-what-it-is-worth-and-hears-a-need", in: worth),
    ])
  }

  /// The turns in which these kinds of question followed each other on one thread; the longest way begins earliest.
  private static func path(
    _ kinds: [SPIN], _ opened: [(ask: Discovery.Ask, fact: Fact)], where holds: ([Fact]) -> Bool = { _ in true }
  ) -> [Int] {
    for (index, first) in opened.enumerated() where first.fact.spin == kinds[0] {
      guard let thread = first.fact.thread else { continue }
      let rest = opened[(index + 1)...].filter { $0.fact.thread == thread }
      if let way = way(kinds.dropFirst(), rest, after: [first]), holds(way.map(\.fact)) {
        return way.map { $0.ask.turn }
      }
    }
    return []
  }

  private static func way(
    _ kinds: ArraySlice<SPIN>, _ rest: [(ask: Discovery.Ask, fact: Fact)], after: [(ask: Discovery.Ask, fact: Fact)]
  ) -> [(ask: Discovery.Ask, fact: Fact)]? {
    guard let kind = kinds.first else { return after }
    for (index, next) in rest.enumerated() where next.fact.spin == kind {
      // Of two payoff questions only one may end in a need, so the last one found decides.
      let isLast = kinds.count == 1
      let pick = isLast ? rest[index...].last { $0.fact.spin == kind && $0.fact.need == .explicit } ?? next : next
      return way(kinds.dropFirst(), Array(rest[(index + 1)...]), after: after + [pick])
    }
    return nil
  }

  /// The turns of a problem and of a further question, about more than facts, on its thread.
  private static func chain(_ kinds: [SPIN], _ opened: [(ask: Discovery.Ask, fact: Fact)]) -> [Int]? {
    for (index, first) in opened.enumerated() where first.fact.spin == .problem && first.fact.thread != nil {
      let next = opened[(index + 1)...].first { next in
        next.fact.thread == first.fact.thread && next.fact.spin.map(kinds.contains) ?? false
      }
      if let next { return [first.ask.turn, next.ask.turn] }
    }
    return nil
  }
}
