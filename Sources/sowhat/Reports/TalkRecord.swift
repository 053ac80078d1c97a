import Coaching

/// What a scorecard tells of a discovery talk as a whole, as JSON.
enum TalkRecord {
  static func json(_ talk: Scorecard.Talk) -> JSONValue {
    let asks = talk.discovery.asks
    return [
      "criteria": .array(talk.lines.map(line)),
      "areas": .array(
        talk.areas.map {
          ["id": .string($0.area.rawValue), "turns": turns($0.turns), "missed": .optional($0.missed)]
        }),
      "threads": .array(talk.threads.map(thread)),
      "questions": [
        "asked": .int(asks.count), "opened": .int(asks.count(where: \.isOpening)),
        "again": .int(asks.count(where: \.isRepeat)), "unanswered": .int(asks.count { $0.fate == .unanswered }),
        "lost": .array(
          talk.discovery.lost.map { ["turn": .int($0.turn), "text": .string($0.words)] }),
        "spin": .object(
          SPIN.allCases.map { kind in (kind.rawValue, .int(asks.count { $0.spin == kind && $0.fate != .lost })) }),
      ],
      "pitches": .array(talk.discovery.pitches.map(pitch)),
    ]
  }

  private static func line(_ line: Scorecard.TalkLine) -> JSONValue {
    [
      "id": .string(line.grade.criterion.rawValue), "level": .int(line.level),
      "checks": .array(
        line.grade.checks.map {
          ["id": .string($0.id), "passed": .bool($0.passed), "turns": turns($0.turns)]
        }),
    ]
  }

  private static func thread(_ thread: Scorecard.Thread) -> JSONValue {
    [
      "id": .optional(thread.name),
      "told": .array(
        thread.told.map {
          [
            "fact": .string($0.fact.id), "turn": .int($0.turn), "spin": .optional($0.fact.spin?.rawValue),
            "need": .string($0.fact.need.rawValue), "question": .optional($0.question),
          ]
        }),
    ]
  }

  private static func pitch(_ pitch: Discovery.Pitch) -> JSONValue {
    [
      "turn": .int(pitch.turn), "text": .string(pitch.words), "before": .string(name(of: pitch.standing)),
      "costs": .array(
        pitch.costs.map { ["meter": .string($0.meter), "amount": .int($0.amount)] }),
    ]
  }

  /// What was known by then.
  private static func name(of standing: Discovery.Standing) -> String {
    switch standing {
    case .nothing: "nothing"
    case .problem: "problem"
    case .effect: "effect"
    case .need: "need"
    case .summedUp: "need-and-summary"
    }
  }

  private static func turns(_ turns: [Int]) -> JSONValue { .array(turns.map(JSONValue.int)) }
}
