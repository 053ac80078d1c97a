import Coaching

/// A scorecard as JSON.
enum ScorecardRecord {
  static func json(_ card: Scorecard, hints: Int) -> JSONValue {
    [
      "scenario": .string(card.scenario), "title": .string(card.title),
      "seed": ConversationRecord.seed(card.seed), "end": .optional(card.end), "debrief": .optional(card.debrief),
      "reason": .string(card.reason), "turns": .int(card.turns), "hints": .int(hints),
      "criteria": .array(
        card.criteria.map {
          [
            "id": .string($0.criterion.rawValue), "best": .int($0.best), "last": .int($0.last),
            "attempts": .int($0.attempts),
          ]
        }),
      "found": .array(
        card.found.map {
          [
            "fact": .string($0.fact), "says": .string($0.says), "turn": .int($0.turn),
            "question": .optional($0.question),
          ]
        }),
      "missed": .array(
        card.missed.map {
          ["fact": .string($0.fact), "says": .string($0.says), "question": .string($0.question)]
        }),
      "costs": .array(
        card.costs.map {
          [
            "turn": .int($0.turn), "meter": .string($0.meter), "amount": .int($0.amount), "text": .string($0.text),
          ]
        }),
      "objections": .array(card.objections.map(objection)),
      "notes": .strings(card.notes), "next": .string(card.next), "talk": card.talk.map(TalkRecord.json) ?? .null,
    ]
  }

  private static func objection(_ objection: Scorecard.Objection) -> JSONValue {
    [
      "id": .string(objection.objection), "type": .string(objection.type.rawValue),
      "concern": .optional(objection.concern), "raised": .array(objection.raised.map(raised)),
    ]
  }

  /// When an objection came up and why.
  static func raised(_ raised: Raised) -> JSONValue {
    [
      "turn": .int(raised.turn), "cause": .optional(raised.provocation?.cause.rawValue),
      "causeTurn": .optional(raised.provocation?.turn), "words": .optional(raised.provocation?.words),
      "settled": .optional(raised.settled),
    ]
  }
}
