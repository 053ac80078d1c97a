/// A fragment that a scenario includes and does not use, or that no scenario includes.
package enum D208UnusedInclude: ScenarioCheck {
  private static let fragment = """
    fragment: 1
    states:
      open: {say: "What does it cost?", else: {say: "I see.", go: return}}
    """ + "\n"

  static let page = DiagnosticPage(
    .unusedInclude, "an include, or a fragment, that nothing uses",
    explanation: """
      The scenario includes a fragment, but no answer calls or goes to one of its states, and it has no objections, terms
      or numbers that would work by themselves. Call it, or leave it out.
      """,
    bad: PageExample.scenario(head: "include: [⟦shared/price⟧]"),
    fixed: PageExample.scenario(
      head: "include: [shared/price]",
      body: """
            routes:
              - {id: good, if: "altitude >= benefit", go: won}
              - {id: cost, if: "asks", call: price.open}
            else: {say: "And in money?"}
        """),
    beside: ["shared/price": fragment])

  static func findings(in scenario: Scenario, doubts: Doubts) -> [Diagnostic] {
    guard !scenario.includes.isEmpty, !doubts.hasUnknownTarget else { return [] }
    let paths = Paths(in: scenario)
    return scenario.includes.compactMap { include in
      let isUsed =
        include.worksByItself
        || scenario.states.contains { state in
          state.fragment != include.prefix
            && (paths.targets(of: state.id) + [state.parent?.value].compactMap { $0 }).contains {
              $0.hasPrefix(include.prefix + ".")
            }
        }
      guard !isUsed else { return nil }
      return Diagnostic(
        .unusedInclude, at: include.range, "nothing uses the fragment `\(include.name)`",
        help: "call one of its states, or leave the include out")
    }
  }

  /// A fragment that no scenario of the folder includes.
  package static func orphan(_ file: SourceFile) -> Diagnostic {
    Diagnostic(
      .unusedInclude, at: .top(of: file.name), "no scenario includes the fragment `shared/\(file.stem)`",
      help: "include it where it is wanted, or remove it")
  }
}
