/// A whole conversation judged: how it ended and why, levels per criterion, what was found and missed.
///
/// Made from a session alone, so that the same seed and lines give the same card.
package struct Scorecard: Sendable {
  /// A criterion over the conversation.
  package struct Line: Equatable, Sendable {
    package var criterion: Criterion
    package var best: Int
    package var last: Int
    package var attempts: Int
  }

  /// A fact that became known.
  package struct Found: Equatable, Sendable {
    package var fact: String
    /// As the customer told it.
    package var says: String
    /// 0 for what was known from the start.
    package var turn: Int
    /// The rep's question that opened it; nil where the customer told it unasked.
    package var question: String?
  }

  /// A fact that stayed hidden, with a question that would have opened it.
  package struct Missed: Equatable, Sendable {
    package var fact: String
    package var says: String
    package var question: String
  }

  /// An objection with the times it came up; with none, it was kept from coming up.
  package struct Objection: Equatable, Sendable {
    package var objection: String
    package var type: ObjectionType
    package var raised: [Raised]
    /// What kind of turn provokes it; nil where it comes up by itself.
    package var cause: Cause?
    /// The worry behind it; nil while the conversation goes on, since finding it out is the task.
    package var concern: String?
  }

  /// A turn that moved a meter down.
  package struct Cost: Equatable, Sendable {
    package var turn: Int
    package var meter: String
    package var amount: Int
    package var text: String
  }

  package var scenario: String
  package var title: String
  package var seed: UInt64
  /// Of the scenario's file and of the knowledge that it was judged with.
  package var hashes: (scenario: UInt64, knowledge: UInt64)
  /// `pass`, `fail`, `neutral` or `stopped`; nil while the conversation goes on.
  package var end: String?
  package var debrief: String?
  /// In one sentence, from the turns: what decided the ending.
  package var reason: String
  package var turns: Int
  /// In the rubric's order.
  package var criteria: [Line]
  package var found: [Found]
  /// Empty unless the conversation was held and is over, since it gives the answers away.
  package var missed: [Missed]
  /// Those that came up, and once it is over those that did not.
  package var objections: [Objection]
  package var notes: [String]
  /// The turns that cost most, dearest first.
  package var costs: [Cost]
  /// One behaviour for the next real call.
  package var next: String
  /// Of a discovery talk as a whole.
  package var talk: Talk?
}

extension Scorecard {
  /// How many of the dearest turns are named.
  private static let costsShown = 3

  /// - Parameter session: under way or over.
  package init(of session: Session) {
    scenario = session.scenario.id
    title = session.scenario.title
    seed = session.seed
    hashes = (session.scenario.fingerprint, session.stage.knowledge.hash)
    end = session.end?.name
    debrief = session.end?.debrief
    reason = Self.reason(of: session)
    turns = session.turns.count
    talk = Self.talk(of: session)
    let ofTalk = Set(talk?.lines.map(\.grade.criterion) ?? [])
    criteria = Self.lines(of: session).filter { !ofTalk.contains($0.criterion) }
    found = Self.found(in: session)
    missed = Self.missed(in: session)
    objections = Self.objections(in: session)
    notes = session.turns.flatMap(\.notes)
    costs = Self.costs(of: session)
    next = NextBehaviour.of(session, talk: talk)
  }

  private static func lines(of session: Session) -> [Line] {
    let graded = session.turns.map(\.grade).filter { $0.aside == nil }
    return session.stage.rubric.entries.compactMap { entry in
      let levels = graded.compactMap { $0.level(of: entry.criterion) }
      guard let best = levels.max(), let last = levels.last else { return nil }
      return Line(criterion: entry.criterion, best: best, last: last, attempts: levels.count)
    }
  }

  private static func found(in session: Session) -> [Found] {
    session.ledger.entries.compactMap { entry in
      guard let fact = session.scenario.fact(entry.fact) else { return nil }
      let turn = session.turns.first { $0.number == entry.turn }
      let heard = turn?.grade.heardQuestion
      let question = heard?.match?.fact == entry.fact ? heard : nil
      return Found(
        fact: entry.fact, says: session.ledger.words(telling: entry.fact, as: fact.says) ?? fact.says, turn: entry.turn,
        question: turn.flatMap { Quotation.of(question?.span, in: $0.text) })
    }
  }

  private static func missed(in session: Session) -> [Missed] {
    guard session.end != nil, !session.turns.isEmpty else { return [] }
    return session.scenario.facts.filter { !session.ledger.knows($0.id) }.compactMap { fact in
      fact.asked.first.map { Missed(fact: fact.id, says: fact.says, question: $0.value) }
    }
  }

  private static func costs(of session: Session) -> [Cost] {
    var before = session.opening.meters
    let all = session.turns.flatMap { turn -> [Cost] in
      defer { before = turn.meters }
      return turn.losses(since: before, in: session.scenario).map { meter, amount in
        Cost(turn: turn.number, meter: meter, amount: amount, text: turn.text)
      }
    }
    return Array(all.sorted { (-abs($0.amount), $0.turn) < (-abs($1.amount), $1.turn) }.prefix(costsShown))
  }
}

extension End {
  /// The author's words about this ending.
  package var debrief: String? {
    switch self {
    case .reached(_, let debrief): debrief.isEmpty ? nil : debrief
    case .stopped: nil
    }
  }
}

extension Grade {
  /// The level of a criterion; nil where it does not apply or nothing was graded.
  package func level(of criterion: Criterion) -> Int? {
    guard aside == nil else { return nil }
    return criterion == .altitude ? altitude.level.rawValue : self[criterion]?.level
  }
}
