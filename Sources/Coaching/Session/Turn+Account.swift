extension Turn {
  /// All that a guard can look at, with the words behind it, for a finding's notes.
  var account: [String] {
    var notes = ["grade: \(grade.summary)"]
    if grade.altitude.wording > grade.altitude.level {
      notes.append(
        "no need was voiced by then, so nothing counts above an advantage; `given: {learned: [...]}` tells one")
    }
    if let quote = Quotation.of(grade.outcomeQuote ?? grade.featureQuote, in: text) {
      notes.append("on the words `\(quote)`")
    }
    let moves = grade.moves.map { ($0.finding.rawValue, $0.span) }
    let flags = grade.flags.map { ($0.finding.rawValue, $0.span) }
    if !moves.isEmpty { notes.append("moves: \(named(moves))") }
    if !flags.isEmpty { notes.append("flags: \(named(flags))") }
    return notes + [nearest].compactMap { $0 }
  }

  /// Where the meters stand after it, for a finding's notes: `meters: patience 4, trust 2`.
  var standing: [String] {
    meters.isEmpty ? [] : ["meters: " + meters.map { "\($0.id) \($0.value)" }.joined(separator: ", ")]
  }

  /// What came of the first question: the nearest fact, or that nothing in it is like any; nil where nothing was asked.
  private var nearest: String? {
    guard !grade.questions.isEmpty else { return nil }
    return grade.questions.lazy.compactMap(\.match).first { $0.similarity > 0 }.map { "nearest fact: \($0.account)" }
      ?? "no fact is near to what it asks"
  }

  private func named(_ signs: [(name: String, span: Range<Int>)]) -> String {
    signs.map { sign in
      let words = Quotation.of(sign.span, in: text).map { $0.isEmpty ? "" : " on `\(Quotation.shortened($0))`" }
      return sign.name + (words ?? "")
    }.joined(separator: ", ")
  }
}

extension Question.Match {
  /// What came of the question: ``late-invoices`, asked for (0.71 of 1 alike)`.
  fileprivate var account: String {
    guard let rival else {
      let needed =
        zone == .open || similarity >= QuestionMatcher.openAt ? "" : "; about \(QuestionMatcher.openAt) is enough"
      return "`\(fact)`, \(outcome) (\(similarity) of 1 alike\(needed))"
    }
    return "`\(fact)` (\(similarity) of 1 alike), and `\(rival.fact)` is as near (\(rival.similarity)), so the "
      + "customer asks back; write this question under `asked` of the one that it is after"
  }

  private var outcome: String {
    switch zone {
    case .open: "asked for"
    case .askBack: "asked for too vaguely"
    case .reject where similarity >= QuestionMatcher.openAt:
      "not taken as asked for, since the question only goes on with what was told"
    case .reject: "too far off"
    }
  }
}
