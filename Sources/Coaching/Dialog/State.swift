/// A place in the conversation: what the customer says on entry, and where the rep's answer leads.
package struct State: Sendable {
  package enum Kind: Sendable {
    /// Waits for an answer. Kept apart, since states are passed around more often than looked into.
    indirect case waiting(Waiting)
    case final(Ending, debrief: String)
  }

  /// What a state that waits for an answer adds.
  package struct Waiting: Sendable {
    package var routes: [Route] = []
    /// Absent only in a scenario that does not check clean.
    package var fallback: Response?
    /// What happens on the 2nd, 3rd ... time that the fallback would be taken; the last one repeats.
    package var ladder: [Response] = []
    package var silence: Saying?
    package var hints: [String] = []
    package var model: ModelAnswers?
  }

  /// What a state is for.
  package enum Role: Sendable {
    case ordinary
    /// The lines and routes of the objection with the same id; entered when that is raised, never by `go`.
    case objection
    /// Only there to be inherited from; nothing leads to it.
    case pattern
  }

  package var id: String
  package var say: Saying
  package var kind: Kind
  package var role = Role.ordinary
  /// The prefix of the fragment that it comes from; nil for the scenario's own.
  package var fragment: String?
  /// The state that routes, hints and objections are inherited from.
  package var parent: Located<String>?
  /// The objections that may be raised here; nil for any.
  package var objections: [String]?
  /// Ids that it had in earlier versions of the file.
  package var was: [String] = []
  /// Marks a further legal entry, for `--at`.
  package var isEntry = false
  /// Where it is named.
  package var range: SourceRange
  /// From its name to its last line: an error within leaves the other states' samples judged.
  package var extent: SourceRange
}

extension State {
  package func admits(objection id: String) -> Bool { objections?.contains(id) ?? true }

  /// Whether a conversation that comes here is passed.
  var passes: Bool { if case .final(.pass, _) = kind { true } else { false } }

  /// What it waits with, or nil for a final state.
  package var waiting: Waiting? {
    switch kind {
    case .waiting(let waiting): waiting
    case .final: nil
    }
  }
}
