import Testing

@testable import Coaching

/// A customer may mind silence as much as she likes.
@Suite struct SilenceTests {
  private func session(_ routes: String = "", patience: String = "-1") throws -> Session {
    let text = """
      dialog: 1
      title: Quiet
      skill: outcomes
      customer: {name: Gil}
      meters:
        patience: {start: 5, max: 5, empty: out}
      start: gate
      states:
        gate:
          say: "What do you want?"
          routes: [{id: good, if: "altitude >= benefit", go: in}\(routes)]
          else: {say: "And?", add: {patience: \(patience)}}
          ladder: [{say: "Go.", go: out}]
        in: {final: pass, say: "Welcome."}
        out: {final: fail, say: "Goodbye."}
      """
    let (scenario, diagnostics) = ScenarioChecks.check(SourceFile(name: "gate.yaml", text: text))
    #expect(diagnostics.filter { $0.code != .sampleMissing }.isEmpty, "\(diagnostics)")
    return Session(Stage(try #require(scenario), .none), seed: 1)
  }

  private static let quiet = ", {id: quiet, if: \"silence\", say: \"Still there?\", add: {patience: -2}}"

  @Test func theFirstIsFreeAndTheNextCostsWhatElseCosts() throws {
    var session = try session(patience: "-3")
    _ = session.reply(to: "")
    #expect(session.meters[0].value == 5)
    _ = session.reply(to: "  ")
    #expect(session.meters[0].value == 2)
  }

  @Test func aRouteForSilenceCostsWhatItSays() throws {
    var session = try session(Self.quiet)
    for left in [3, 1] {
      let turn = session.reply(to: "")
      #expect(turn.transition.way == .route("quiet"))
      #expect(turn.customer.map(\.text) == ["Still there?"])
      #expect(session.meters[0].value == left)
    }
    #expect(session.reply(to: "...").end?.name == "fail")
  }

  /// Neither words nor other small talk are silence, and who asks for the one does not get the other.
  @Test func onlySilenceTakesIt() throws {
    for line in ["Hello!", "Thanks.", "We have an iron latch."] {
      var session = try session(Self.quiet)
      #expect(session.reply(to: line).transition.way != .route("quiet"), "\(line)")
    }
    var session = try session(", {id: loud, if: \"not silence and attempt >= 1\", say: \"Oh.\"}")
    for line in ["Hello!", ""] { #expect(session.reply(to: line).transition.way != .route("loud"), "\(line)") }
  }
}
