import Testing

@testable import Coaching

/// A scenario whose ways depend on counts only, so that what is tested with it depends on no grade.
enum Gatekeeper {
  static let text = #"""
    dialog: 1
    title: "The gate \"G\" <1>"
    skill: outcomes
    customer: {name: Gil, role: Keeper, company: Gate & Sons}
    product: {name: Latch, features: [iron latch]}
    facts:
      key: {says: "It is under the mat.", asked: ["Where is the key?"]}
    meters:
      patience: {start: 3, max: 5, empty: out}
    vars:
      seen: false
      mood: {values: [cold, warm], start: cold}
    start: gate
    states:
      gate:
        say: "{customer.name} here. What do you want?"
        routes:
          - {id: asks, if: "asked.key and seen", go: yard}
          - {id: third, if: "turn >= 3", go: yard, set: {seen: true, mood: warm}}
          - {id: patient, if: "patience <= 1 and (mood == warm or seen)", go: yard}
          - {id: again, if: "attempt == 2 and not seen", say: "Again?"}
        else: {say: "No.", add: {patience: -1}}
        ladder:
          - {say: "No!", add: {patience: -2}}
          - {say: "Leave.", go: out}
      yard:
        say: "You are in the yard."
        routes:
          - {id: house, if: "attempt >= 2", go: in}
        else: {say: "And?"}
        ladder: [{go: back}]
      in: {final: pass, say: "Welcome."}
      out: {final: fail, say: "Goodbye."}
    """# + "\n"

  /// An answer that no route looks at for what it says.
  static let line = "We have an iron latch."

  static func scenario(_ tests: String = "") throws -> Scenario {
    let (scenario, diagnostics) = ScenarioLoader.load(SourceFile(name: "gate.yaml", text: text + tests))
    #expect(diagnostics.isEmpty, "\(diagnostics)")
    return try #require(scenario)
  }

  static func session(given: (inout Given) -> Void = { _ in }) throws -> Session {
    var start = Start(state: "gate")
    given(&start.given)
    return Session(Stage(try scenario(), .none), seed: 1, start: start)
  }
}
