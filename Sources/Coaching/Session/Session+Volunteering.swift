/// How much a customer of a discovery talk tells unasked: the higher the level, the less.
extension Session {
  /// Whether a fact may be told by now: what must be known before is known, and its guard holds.
  func isToBeHad(_ fact: Fact, after grade: Grade) -> Bool {
    fact.after.allSatisfy(ledger.knows) && fact.condition?.holds(in: signals(grade: grade, opened: nil)) ?? true
  }

  /// Facts that she would not tell now, as far as can be said before an answer is judged.
  var keptBack: Set<String> {
    let signals = signals(grade: nil, opened: nil)
    return Set(
      scenario.facts.filter { fact in
        !fact.after.allSatisfy(ledger.knows) || !(fact.condition?.holds(in: signals) ?? true)
      }.map(\.id))
  }

  /// The fact that the customer adds to the one that was asked for: the next of its thread.
  ///
  /// At level 1 always, at level 2 for a question that gives her words back, twice in a talk, from level 3 on never. What she wants she
  /// never says unasked.
  func volunteered(after told: Fact, _ grade: Grade) -> Fact? {
    guard let thread = told.thread, volunteers(after: grade) else { return nil }
    return scenario.facts.first { fact in
      fact.thread == thread && fact.need != .explicit && !ledger.knows(fact.id) && isToBeHad(fact, after: grade)
    }
  }

  private static let gifts = 2

  private func volunteers(after grade: Grade) -> Bool {
    guard scenario.skill == .discovery else { return false }
    return switch scenario.level {
    case ...1: true
    case 2: (grade.level(of: .listening) ?? 0) >= 3 && turns.count { $0.learned.count > 1 } < Self.gifts
    default: false
    }
  }
}
