import Coaching

/// A scorecard for reading: how it ended and why, levels, what was found and missed, and one thing for the next call.
struct ScorecardText {
  let card: Scorecard
  let hints: Int
  let scenario: Scenario
  let style: Style
  let wrapper: TextWrapper

  init(_ card: Scorecard, hints: Int, of scenario: Scenario, style: Style, wrapper: TextWrapper) {
    self.card = card
    self.hints = hints
    self.scenario = scenario
    self.style = style
    self.wrapper = wrapper
  }
}

extension ScorecardText {
  private static let margin = "  "

  var lines: [String] {
    [style.paint("scorecard", .heading)]
      + heading + (card.talk.map(talk) ?? levels + found) + missed + objections + costs + notes
      + (card.end == nil ? [] : air + paragraph("For the next call: \(card.next)"))
      + paragraph(origin)
  }

  private var heading: [String] {
    let turns = card.turns == 1 ? "1 turn" : "\(card.turns) turns"
    let end = card.end.map { "\(Self.word(for: $0)) after \(turns)" } ?? "under way, \(turns) so far"
    return paragraph("\(card.title): \(end)") + (card.end == nil ? [] : paragraph("Why: \(card.reason)"))
      + (card.debrief.map(paragraph) ?? [])
  }

  private func talk(_ talk: Scorecard.Talk) -> [String] {
    TalkText(card: card, talk: talk, customer: scenario.customer.calledName, style: style).parts.flatMap { part in
      switch part {
      case .section(let title): section(title)
      case .gap: air
      case .paragraph(let text): paragraph(text)
      case .table(let rows): table(rows)
      }
    }
  }

  private static func word(for end: String) -> String {
    switch end {
    case "pass": "passed"
    case "fail": "not passed"
    case "neutral": "ended without a result"
    default: "stopped"
    }
  }

  private var levels: [String] {
    guard !card.criteria.isEmpty else { return paragraph("No answer was graded.") }
    let rows = card.criteria.map { line in
      [line.criterion.rawValue, "\(line.best)/4", "\(line.last)/4", "\(line.attempts)"]
    }
    return table([["", "best", "last", "answers"]] + rows)
  }

  private var found: [String] {
    guard !card.found.isEmpty else { return [] }
    return section("Found")
      + card.found.flatMap { found in
        let when = found.turn == 0 ? "from the start" : "turn \(found.turn)"
        let question = found.question.map { ", by \"\($0)\"" } ?? ""
        return item("\(when): \"\(found.says)\"\(question)")
      }
  }

  private var missed: [String] {
    guard !card.missed.isEmpty else { return [] }
    return section("Missed, each with a question that opens it")
      + card.missed.flatMap { item("\"\($0.question)\" \(style.isUnicode ? "→" : "->") \"\($0.says)\"") }
  }

  private var objections: [String] {
    card.objections.isEmpty ? [] : section("Objections") + card.objections.flatMap(\.accounts).flatMap(item)
  }

  private var costs: [String] {
    guard !card.costs.isEmpty else { return [] }
    return section("What cost most")
      + card.costs.flatMap {
        item("turn \($0.turn), \($0.meter) \(Said.signed($0.amount)): \(Said.quoted(Self.brief($0.text)))")
      }
  }

  private var notes: [String] {
    card.notes.isEmpty ? [] : section("Notes") + card.notes.flatMap(item)
  }

  private var origin: String {
    let hinted = hints == 0 ? "" : hints == 1 ? "1 hint used. " : "\(hints) hints used. "
    let hashes = [card.hashes.scenario, card.hashes.knowledge].map { Fingerprint.hex($0).prefix(8) }
    return "\(hinted)Seed \(card.seed), scenario \(hashes[0]), knowledge \(hashes[1]); "
      + "the same again: sowhat practice \(name) --seed \(card.seed)"
  }

  /// As `practice` finds it again: by its id where it lies among scenarios, else by its file.
  private var name: String {
    let file = scenario.customer.range.file
    return file.isEmpty || file.hasSuffix("scenarios/\(card.scenario).yaml") ? card.scenario : file
  }

  /// The beginning of a long answer, cut between words.
  private static func brief(_ text: String) -> String {
    let words = text.split(whereSeparator: \.isWhitespace)
    var short = ""
    for word in words {
      guard short.count + word.count < 100 else { return (short.isEmpty ? String(word.prefix(100)) : short) + " ..." }
      short += (short.isEmpty ? "" : " ") + word
    }
    return short
  }

  /// The long card of a discovery talk has air between its parts.
  private func section(_ title: String) -> [String] { air + paragraph(title + ":") }

  private var air: [String] { card.talk == nil ? [] : [""] }

  private func paragraph(_ text: String) -> [String] { wrapper.lines(style.safe(text), first: Self.margin) }

  private func item(_ text: String) -> [String] { wrapper.lines(style.safe(text), first: Self.margin + "- ") }

  private func table(_ rows: [[String]]) -> [String] {
    let inner = TextWrapper(width: wrapper.width.map { $0 - 4 })
    return Table(rows.map { $0.map(style.safe) }).lines(in: inner).map { Self.margin + "  " + $0 }
  }
}
