/// One check of all that can happen in a scenario: one code, one file, its wording and its page beside it.
protocol ExploredCheck: SendableMetatype {
  static var page: DiagnosticPage { get }

  /// A finding must be true however far the exploration went: what was not seen is no proof of absence.
  static func findings(in exploration: Exploration) -> [Diagnostic]
}

/// The checks that walk through a scenario's configurations.
package enum ExploredChecks {
  private static let all: [any ExploredCheck.Type] = [
    D306GoodAnswerPunished.self, D402NeverEntered.self, D404Trap.self, D406EndlessLoop.self, D408NeverHappens.self,
    D409Unwinnable.self, D410EasyPass.self, D411Debriefs.self, D412NotAllExplored.self, D413InvariantBroken.self,
  ]

  /// What is wrong with a scenario by what can happen in it, in the order of the file.
  package static func findings(in exploration: Exploration) -> [Diagnostic] {
    let exploration = exploration.withEndReach
    let findings = all.flatMap { $0.findings(in: exploration) }
    return exploration.scenario.unallowed(findings).sorted(by: Diagnostic.inOrder).withoutRepeats
  }
}
