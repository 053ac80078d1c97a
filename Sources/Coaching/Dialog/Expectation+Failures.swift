extension Expectation {
  /// What of the expectation does not hold after `turn`, each as a sentence with what was found instead.
  ///
  /// - Parameter session: as it stands after the turn.
  package func failures(after turn: Turn, in session: Session) -> [(text: String, range: SourceRange)] {
    var failures: [(text: String, range: SourceRange)] = []
    if let state, state.value != session.state {
      failures.append(("expected state `\(state.value)`, got `\(session.state)`", state.range))
    }
    if let ending, ending.value.rawValue != session.end?.name {
      let found = session.end.map { "`\($0.name)`" } ?? "a conversation that goes on in `\(session.state)`"
      failures.append(("expected the end `\(ending.value.rawValue)`, got \(found)", ending.range))
    }
    failures += levels.compactMap { level in level.failure(in: turn.grade).map { ($0, level.range) } }
    failures += setFailures(after: turn, in: session)
    failures += nothing.compactMap { list in list.value.failure(after: turn).map { ($0, list.range) } }
    for meter in meters {
      let value = session.meters.first { $0.id == meter.id }?.value
      if value != meter.value {
        failures.append(
          ("expected `\(meter.id)` to be \(meter.value), got \(value.map(String.init) ?? "none")", meter.range))
      }
    }
    if let says, !turn.customer.contains(where: { $0.text.contains(says.value) }) {
      let said = turn.customer.map(\.text).joined(separator: " ")
      failures.append(("expected the customer to say `\(says.value)`, heard `\(said)`", says.range))
    }
    return failures
  }

  private func setFailures(after turn: Turn, in session: Session) -> [(text: String, range: SourceRange)] {
    let visited = Set(session.turns.map(\.transition.to) + [session.start.state])
    return learned.filter { !session.ledger.knows($0.value) }
      .map { ("expected fact `\($0.value)` to be known", $0.range) }
      + moves.filter { wanted in !turn.grade.moves.contains { $0.finding == wanted.value } }
      .map { ("expected move `\($0.value.rawValue)`", $0.range) }
      + flags.filter { wanted in !turn.grade.flags.contains { $0.finding == wanted.value } }
      .map { ("expected flag `\($0.value.rawValue)`", $0.range) }
      + never.filter { visited.contains($0.value) }
      .map { ("expected never to enter `\($0.value)`", $0.range) }
  }
}

extension Expectation.List {
  /// Nil where the turn leaves it empty.
  fileprivate func failure(after turn: Turn) -> String? {
    let (kind, found) =
      switch self {
      case .learned: ("fact to be learned in this turn", turn.learned)
      case .moves: ("move", turn.grade.moves.map(\.finding.rawValue))
      case .flags: ("flag", turn.grade.flags.map(\.finding.rawValue))
      }
    guard !found.isEmpty else { return nil }
    return "expected no \(kind), got " + found.map { "`\($0)`" }.joined(separator: ", ")
  }
}

extension Expectation.Level {
  /// Nil when it holds.
  fileprivate func failure(in grade: Grade) -> String? {
    let found = criterion == .altitude ? grade.altitude.level.rawValue : grade[criterion]?.level
    if let found, comparison.holds(found, level) { return nil }
    let got = found.map { "\($0)" } ?? "not graded"
    return "expected `\(criterion.rawValue) \(comparison.rawValue) \(level)`, got \(got)"
  }
}

extension Grade {
  /// The levels in a few words, for a finding's note: `altitude advantage, tie 2, honesty 2`.
  package var summary: String {
    if let aside { return "not graded: \(aside.rawValue)" }
    let levels = criteria.filter { $0.id != .altitude }.compactMap { grade in
      grade.level.map { "\(grade.id.rawValue) \($0)" }
    }
    return (["altitude \(altitude.level.name)"] + levels).joined(separator: ", ")
  }
}
