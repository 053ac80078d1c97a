/// A state to which a conversation can come back again and again, and which has one wording for all of its visits.
enum D503OneWording: ScenarioCheck {
  private static func state(_ say: String) -> String {
    """
        routes:
          - {id: good, if: "altitude >= benefit", go: won}
          - {id: asks, if: "asks", go: aside}
        else: {say: "And in money?"}
    """
      + "\n  aside:\n    say: \(say)\n    routes:\n      - {id: more, if: \"asks\", go: open}\n"
      + "    else: {say: \"And then?\"}"
  }

  private static let openings = "[\"What does this mean for my business?\", \"So what does it mean for us?\"]"

  static let page = DiagnosticPage(
    .oneWording, "one wording in a state that is entered again and again",
    explanation: """
      The routes lead in a circle, so a rep can come to this state several times and hears the same words each time.
      Give it two to four wordings; `pick` says how to choose among them.
      """,
    bad: PageExample.scenario(say: openings, body: state("⟦\"What else do you want to know?\"⟧")),
    fixed: PageExample.scenario(
      say: openings, body: state("[\"What else do you want to know?\", \"Anything else you need from me?\"]")))

  static func findings(in scenario: Scenario, doubts: Doubts) -> [Diagnostic] {
    let circling = Paths(in: scenario).circling
    return scenario.states.compactMap { state in
      guard circling.contains(state.id), state.waiting != nil, state.role == .ordinary, state.say.lines.count == 1,
        let line = state.say.lines.first
      else { return nil }
      return Diagnostic(
        .oneWording, at: line.range, "`\(state.id)` is entered again and again, and says the same each time",
        help: "write two to four wordings in a list")
    }
  }
}
