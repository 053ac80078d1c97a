import Testing

@testable import Coaching

/// Scenarios made at random of calls, returns, objections and limits: whatever is said, the conversation goes on or ends.
@Suite struct InterruptionPropertyTests {
  private static let lines = [
    Talk.feature, Talk.benefit, Talk.discount, Talk.question, "Hello!", "", "What?", "I don't know.", "Goodbye now?",
    "Our platform is the best in the market.",
  ]

  /// A scenario that names only states that are there; it need not check clean beyond that.
  private static func scenario(_ random: inout SmallRandom) -> String {
    let states = (0..<Int(2 + random.next() % 4)).map { "s\($0)" }
    let objections = (0..<Int(random.next() % 4)).map { "o\($0)" }
    let target = { (random: inout SmallRandom) -> String in
      let id = states[Int(random.next() % UInt64(states.count))]
      return ["go: .", "go: back", "go: return", "go: \(id)", "call: \(id)", "call: \(id)", "go: won", "go: return"][
        Int(random.next() % 8)]
    }
    let guards = ["asks", "altitude >= benefit", "altitude >= feature", "attempt >= 2", "learned.late", "smalltalk"]
    let body = { (random: inout SmallRandom) -> String in
      let routes = (0..<Int(random.next() % 3)).map { index in
        "{id: r\(index), if: \"\(guards[Int(random.next() % UInt64(guards.count))])\", \(target(&random))}"
      }
      let says = random.next() % 2 == 0 ? "say: \"Hm?\", " : ""
      return "routes: [\(routes.joined(separator: ", "))]\n    else: {\(says)add: {patience: -1}, \(target(&random))}\n"
        + "    ladder: [{say: \"Well?\", \(target(&random))}]\n"
    }
    var text = Talk.head + "meters: {patience: {start: 4, max: 5, empty: \(random.next() % 2 == 0 ? "won" : "s0")}}\n"
    text += "start: s0\nstates:\n  won: {final: pass, say: \"Good.\"}\n"
    for id in states { text += "  \(id):\n    say: \"This is \(id)?\"\n    \(body(&random))" }
    if !objections.isEmpty { text += "objections:\n" }
    for id in objections {
      let cause = ["cause: feature-pitch", "cause: discount", "when: \"turn >= 1\"", "when: \"asks\""][
        Int(random.next() % 4)]
      text += "  \(id):\n    type: price\n    \(cause)\n    once: \(random.next() % 2 == 0)\n    say: \"\(id)!\"\n    "
      text += body(&random)
    }
    return text
  }

  @Test func everyTurnIsTakenAndNothingIsForgotten() throws {
    var random = SmallRandom(state: 20)
    for round in 0..<60 {
      let text = Self.scenario(&random)
      let file = SourceFile(name: "random.yaml", text: text)
      let (scenario, diagnostics) = ScenarioLoader.load(file)
      let errors = diagnostics.filter(\.code.preventsPlay)
      #expect(errors.isEmpty, Comment(rawValue: DiagnosticRenderer([file]).text(errors) + text))
      let stage = Stage(
        try #require(scenario), ShippedKnowledge.knowledge, grader: ShippedKnowledge.grader)
      for place in stage.scenario.states.prefix(3) {
        play(Session(stage, seed: UInt64(round), start: Start(state: place.id)), &random, text)
      }
    }
  }

  private func play(_ beginning: Session, _ random: inout SmallRandom, _ text: String) {
    var session = beginning
    let comment = Comment(rawValue: text)
    for _ in 0..<25 where session.end == nil {
      let depth = session.books.interrupted.count
      let from = session.state
      let turn = session.reply(to: Self.lines[Int(random.next() % UInt64(Self.lines.count))])
      #expect(turn.transition.from == from, comment)
      #expect(session.scenario.state(session.state) != nil, comment)
      #expect(session.books.interrupted.count <= min(depth + 2, Books.deepest), comment)
      let standing = session.books.interrupted.filter { $0.objection != nil }
      #expect(standing.count <= 1, comment)
      if session.scenario.state(session.state)?.role == .objection, session.end == nil {
        #expect(!standing.isEmpty, "an objection always interrupts something\n\(text)")
      }
      if turn.raised != nil { #expect(turn.customer.isEmpty == false, comment) }
    }
    let again = Session.replaying(session.turns.map(\.text), session.stage, seed: session.seed, start: session.start)
    #expect(again.books == session.books, comment)
  }
}
