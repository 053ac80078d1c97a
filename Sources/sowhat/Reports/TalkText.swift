import Coaching

/// The parts of a scorecard that tell of a discovery talk as a whole.
struct TalkText {
  enum Part {
    case section(String)
    case gap
    case paragraph(String)
    case table([[String]])
  }

  let card: Scorecard
  let talk: Scorecard.Talk
  let customer: String
  let style: Style
}

extension TalkText {
  var parts: [Part] { levels + threads + areas + [.gap] + questions + lost + pitch }

  private var levels: [Part] {
    guard !talk.lines.isEmpty else { return [.paragraph("No answer was graded.")] }
    let rows = talk.lines.map { line in
      [
        line.grade.criterion.rawValue, "\(line.level)/4",
        Self.with(line.meaning, turns: line.turns) + Self.unmet(line.grade),
      ]
    }
    return [.section("The talk as a whole"), .table(rows)]
  }

  /// Of criteria whose level says only how many checks were met, which were not.
  private static func unmet(_ grade: TalkGrade) -> String {
    let failed = grade.checks.filter { !$0.passed }
    let named = grade.criterion == .pace ? failed : grade.criterion == .openAndAdvance ? Array(failed.prefix(1)) : []
    let words = named.map { $0.id.replacing("-", with: " ") }
    return words.isEmpty ? "" : "; not met: \(words.joined(separator: ", "))"
  }

  /// `Three or four (turns 1, 3, 4)`.
  private static func with(_ text: String, turns: [Int]) -> String {
    let real = turns.filter { $0 > 0 }
    return real.isEmpty ? text : "\(text) (\(real.count == 1 ? "turn" : "turns") \(list(real)))"
  }

  private static func list(_ turns: [Int]) -> String { turns.map(String.init).joined(separator: ", ") }
}

// MARK: - What was found

extension TalkText {
  private var threads: [Part] {
    guard !talk.threads.isEmpty else { return [] }
    let rows = talk.threads.flatMap { thread in
      thread.told.enumerated().map { index, telling in
        [
          index == 0 ? thread.name ?? "-" : "", telling.turn == 0 ? "start" : "turn \(telling.turn)",
          account(of: telling),
        ]
      }
    }
    return [.section("What you found out, thread by thread"), .table(rows)]
  }

  private func account(of telling: Discovery.Telling) -> String {
    let kinds = [telling.fact.spin?.rawValue, telling.fact.need == .explicit ? "need voiced" : nil].compactMap { $0 }
    let kind = kinds.isEmpty ? "" : " (\(kinds.joined(separator: ", ")))"
    let says = card.found.first { $0.fact == telling.fact.id }?.says ?? telling.fact.says
    let origin = telling.question.map { "\"\($0)\"" } ?? (telling.turn == 0 ? "known beforehand" : "told unasked")
    return "\(origin) \(style.isUnicode ? "→" : "->") \"\(says)\"\(kind)"
  }

  private var areas: [Part] {
    let rows = talk.areas.map { line in
      let told = line.turns.map { $0 == 0 ? "from the start" : "turn \($0)" }.joined(separator: ", ")
      let missed = line.missed.map { $0 == 0 ? "" : "\($0) missed" } ?? ""
      let nothing = line.missed == nil ? "-" : "nothing to find"
      let words = [told, missed].filter { !$0.isEmpty }.joined(separator: "; ")
      return [line.area.rawValue, words.isEmpty ? nothing : words]
    }
    return [.section("The eight areas"), .table(rows)]
  }
}

// MARK: - Questions and product

extension TalkText {
  private var questions: [Part] {
    let asks = talk.discovery.asks
    guard !asks.isEmpty else { return [.paragraph("Questions: none.")] }
    let kinds = SPIN.allCases.map { kind in (asks.count { $0.spin == kind && $0.fate != .lost }, kind.rawValue) }
      .filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    let fates = [
      (asks.count(where: \.isOpening), "opened something"), (asks.count(where: \.isRepeat), "had been answered"),
      (asks.count { $0.fate == .unanswered }, "got no answer"), (talk.discovery.lost.count, "got lost"),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    return [
      .paragraph(
        "Questions: \(asks.count), of which \(fates.joined(separator: ", ")); \(kinds.joined(separator: ", ")).")
    ]
  }

  private var lost: [Part] {
    talk.discovery.lost.map { .paragraph("Lost in turn \($0.turn), asked beside another: \"\($0.words)\"") }
  }

  private var pitch: [Part] {
    guard let first = talk.discovery.pitches.first else {
      return talk.discovery.turns.isEmpty ? [] : [.paragraph("First talk of the product: none.")]
    }
    let all = talk.discovery.pitches
    let more = all.count == 1 ? "" : " \(all.count) turns spoke of it; together they cost \(cost(of: all))."
    return [
      .paragraph(
        "First talk of the product: turn \(first.turn), \"\(Quotation.shortened(first.words))\", \(before(first.standing)). "
          + "It cost \(cost(of: [first])).\(more)")
    ]
  }

  /// `patience 2`.
  private func cost(of pitches: [Discovery.Pitch]) -> String {
    let costs = pitches.flatMap(\.costs)
    let meters = costs.map(\.meter).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    let parts = meters.map { meter in
      "\(meter) \(abs(costs.filter { $0.meter == meter }.map(\.amount).reduce(0, +)))"
    }
    return parts.isEmpty ? "nothing" : parts.joined(separator: ", ")
  }

  private func before(_ standing: Discovery.Standing) -> String {
    switch standing {
    case .nothing: "before \(customer) had told you of a problem"
    case .problem: "when you knew a problem and not what it leads to"
    case .effect: "when you knew what the problem leads to, and no need had been voiced"
    case .need: "after \(customer) had voiced a need"
    case .summedUp: "after \(customer) had voiced a need and you had given it back"
    }
  }
}

extension Discovery.Ask {
  var isOpening: Bool {
    switch fate {
    case .opened: true
    case .again, .unanswered, .lost: false
    }
  }

  var isRepeat: Bool {
    switch fate {
    case .again: true
    case .opened, .unanswered, .lost: false
    }
  }
}
