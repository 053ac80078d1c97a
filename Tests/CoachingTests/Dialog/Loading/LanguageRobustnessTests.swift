import Testing

@testable import Coaching

/// A file with every construct, damaged: it is refused with a reason, or it can be played.
@Suite struct LanguageRobustnessTests {
  private static let text =
    Talk.head + """
      include: [shared/price]
      people: {sam: {name: Sam}}
      meters: {patience: {start: 3, max: 5, empty: lost}}
      vars: {warned: false}
      let: {keen: "learned.late and not warned", ready: "keen or altitude >= benefit"}
      start: open
      states:
        base: {hints: ["Ask."], objections: [dear], routes: [{id: gives, if: "move.discount", go: lost}]}
        open:
          parent: base
          was: [begin]
          say: [{text: "What?", speaker: sam}]
          routes: [{id: good, if: "ready", go: won}, {id: ask, if: "asks", call: price.open, set: {warned: true}}]
          else: {say: "And?", add: {patience: -1}}
        won: {final: pass, say: "Good."}
        lost: {final: fail, say: "Bye."}
      objections:
        dear: {type: price, cause: feature-pitch, when: "turn >= 2", concern: late, say: "Dear.", else: {go: return}}

      """
  private static let fragments = [
    "shared/price": SourceFile(
      name: "price.yaml",
      text: "fragment: 1\nstates: {open: {say: \"How much?\", else: {go: return, add: {patience: -1}}}}\n")
  ]

  private func take(_ bytes: [UInt8], _ what: Comment) {
    let (scenario, diagnostics) = ScenarioChecks.check(
      SourceFile(name: "a.yaml", bytes: bytes), fragments: Self.fragments)
    #expect(scenario != nil || !diagnostics.isEmpty, what)
    guard let scenario, !diagnostics.contains(where: \.code.preventsPlay) else { return }
    var session = Session(
      Stage(scenario, ShippedKnowledge.knowledge, grader: ShippedKnowledge.grader), seed: 1)
    for line in [Talk.feature, "What?", Talk.feature, Talk.discount, Talk.question, Talk.benefit] {
      if session.end == nil { _ = session.reply(to: line) }
    }
    #expect(!session.turns.isEmpty || session.end != nil, what)
    _ = Scorecard(of: session)
  }

  @Test func itIsCleanAsItStands() {
    let file = SourceFile(name: "a.yaml", text: Self.text)
    let found = ScenarioChecks.check(file, fragments: Self.fragments).diagnostics
    #expect(found.isEmpty, Comment(rawValue: DiagnosticRenderer([file]).text(found)))
  }

  @Test func truncatedAnywhere() {
    let bytes = Array(Self.text.utf8)
    for length in stride(from: 0, to: bytes.count, by: 9) { take(Array(bytes[..<length]), "cut at \(length)") }
  }

  @Test func oneByteDamagedAnywhere() {
    var random = SmallRandom(state: 5)
    for index in stride(from: 0, to: Self.text.utf8.count, by: 5) {
      var bytes = Array(Self.text.utf8)
      bytes[index] = UInt8(97 + random.next() % 26)
      take(bytes, "byte \(index)")
    }
  }

  @Test func oneLineLeftOut() {
    let lines = Self.text.split(separator: "\n", omittingEmptySubsequences: false)
    for index in lines.indices {
      var fewer = lines
      fewer.remove(at: index)
      take(Array(fewer.joined(separator: "\n").utf8), "without line \(index + 1)")
    }
  }
}
