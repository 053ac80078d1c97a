/// An ending without words about it, or with the words of another.
enum D411Debriefs: ExploredCheck {
  static let page = DiagnosticPage(
    .debriefs, "an ending without a debrief, or with that of another",
    explanation: """
      The debrief is what the rep takes away: why it ended so, and what to do next time. Each final state needs its own.
      """,
    bad: PageExample.explored(lost: "{final: fail, say: \"Goodbye.\"}").marking("lost"), fixed: PageExample.explored())

  static func findings(in exploration: Exploration) -> [Diagnostic] {
    var seen: [String: String] = [:]
    return exploration.scenario.states.compactMap { state in
      guard case .final(_, let debrief) = state.kind else { return nil }
      let words = debrief.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if words.isEmpty {
        return Diagnostic(
          .debriefs, at: state.range, "the ending `\(state.id)` has no debrief",
          help: "say in `debrief:` why it ended so, and what to do next time")
      }
      if let other = seen[words] {
        return Diagnostic(
          .debriefs, at: state.range, "the ending `\(state.id)` has the debrief of `\(other)`",
          help: "say what is different about it")
      }
      seen[words] = state.id
      return nil
    }
  }
}
