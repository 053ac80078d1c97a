/// A pass for somebody who said nothing above an advantage and asked nothing.
enum D410EasyPass: ExploredCheck {
  static let page = DiagnosticPage(
    .easyPass, "a pass with nothing above an advantage said and nothing asked",
    explanation: """
      The path shows answers that end with a pass, though none says what changes for the customer and none asks anything. Whoever
      wins like that has learned the wrong thing. Ask for `altitude >= benefit`, or for a fact, on the way.
      """,
    bad: PageExample.explored(
      body: """
            routes:
              - {id: good, if: "altitude >= advantage", go: won}
            else: {say: "And in money?"}
            ladder: [{say: "I have another call.", go: lost}]
        """
    ).marking("won"),
    fixed: PageExample.explored())

  static func findings(in exploration: Exploration) -> [Diagnostic] {
    guard
      let way = exploration.way(
        by: { exploration.answers[$0.answer].kind.isModest }, to: { $0.ending == .pass }),
      let last = way.last, let state = exploration.scenario.state(exploration.nodes[exploration.edges[last].to].state)
    else { return [] }
    return [
      Diagnostic(
        .easyPass, at: state.range,
        "`\(state.id)` can be reached with nothing above an advantage said and nothing asked",
        notes: exploration.account(of: way), help: "ask for a benefit, or for a question, on that way")
    ]
  }
}
