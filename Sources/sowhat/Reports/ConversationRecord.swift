import Coaching

/// A conversation as JSON Lines, one object a line: for programs.
enum ConversationRecord {
  /// The first object, before any input.
  static func opening(of session: Session) -> JSONValue {
    [
      "turn": 0, "scenario": .string(session.scenario.id), "seed": seed(session.seed),
      "customer": .array(session.opening.customer.map(line)), "learned": .strings(session.opening.learned),
      "meters": meters(session.opening.meters), "state": .string(session.opening.state),
      "hashes": hashes(session.scenario.fingerprint, session.stage.knowledge.hash),
    ]
  }

  /// The object for one typed line.
  static func exchange(_ exchange: Exchange) -> JSONValue {
    let coach = exchange.output.flatMap(words)
    switch exchange.heard {
    case .coach(let command): return ["command": .string(command), "output": .array(coach)]
    case .customer(let turn):
      var members: [(String, JSONValue)] = [
        ("turn", .int(turn.number)), ("text", .string(turn.text)),
        ("grade", GradeRecord.json(turn.grade, text: turn.text)), ("transition", transition(turn.transition)),
        ("customer", .array(turn.customer.map(line))), ("learned", .strings(turn.learned)),
        ("meters", meters(turn.meters)), ("coach", .array(coach)),
      ]
      if let raised = turn.raised {
        members.append(("objection", objection(raised)))
      }
      return .object(members)
    }
  }

  /// The last object.
  static func closing(_ card: Scorecard, hints: Int) -> JSONValue {
    [
      "end": .string(card.end ?? "stopped"), "scorecard": ScorecardRecord.json(card, hints: hints),
      "hashes": hashes(card.hashes.scenario, card.hashes.knowledge),
    ]
  }
}

extension ConversationRecord {
  private static func transition(_ transition: Transition) -> JSONValue {
    let route: String =
      switch transition.way {
      case .route(let id): id
      case .fallback, .rung, .fact, .aside, .meter, .stopped: transition.way.name
      }
    return ["route": .string(route), "from": .string(transition.from), "to": .string(transition.to)]
  }

  /// The exact bytes that the conversation was had with.
  private static func hashes(_ scenario: UInt64, _ knowledge: UInt64) -> JSONValue {
    ["scenario": .string(Fingerprint.hex(scenario)), "knowledge": .string(Fingerprint.hex(knowledge))]
  }

  private static func objection(_ raised: Raised) -> JSONValue {
    [
      "id": .string(raised.objection), "type": .string(raised.type.rawValue), "raised": ScorecardRecord.raised(raised),
    ]
  }

  private static func line(_ line: CustomerLine) -> JSONValue {
    ["id": .string(line.id), "speaker": .string(line.speaker), "text": .string(line.text)]
  }

  private static func meters(_ meters: [(id: String, value: Int)]) -> JSONValue {
    .object(meters.map { ($0.id, .int($0.value)) })
  }

  /// A seed as a number where JSON readers keep it exact.
  static func seed(_ seed: UInt64) -> JSONValue {
    Int(exactly: seed).map(JSONValue.int) ?? .string(String(seed))
  }

  /// What an answer's own object does not hold already.
  private static func words(_ output: Output) -> [JSONValue] {
    switch output {
    case .introduction(let paragraphs): paragraphs.map(JSONValue.string)
    case .header: []
    case .customer(let line): [.string("\(line.name): \(line.text)")]
    case .coach(let spoken): spoken.flatMap(words)
    case .scorecard(let card, let hints, _): [ScorecardRecord.json(card, hints: hints)]
    }
  }

  private static func words(_ words: CoachWords) -> [JSONValue] {
    switch words {
    case .paragraph(let text): [.string(text)]
    case .answer(let text, _): [.string(text)]
    case .table(let rows): rows.map { .string($0.filter { !$0.isEmpty }.joined(separator: " · ")) }
    case .comparison(let comparison): [json(comparison)]
    }
  }

  private static func json(_ comparison: Comparison) -> JSONValue {
    [
      "turn": .int(comparison.turn), "before": .string(comparison.old), "now": .string(comparison.new),
      "levels": .array(
        comparison.rows.map {
          ["id": .string($0.name), "before": .optional($0.old), "now": .optional($0.new)]
        }), "note": .optional(comparison.note),
    ]
  }
}
