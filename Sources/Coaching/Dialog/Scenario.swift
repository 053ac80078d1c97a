/// One conversation with one customer, as a trainer wrote it: checked names, no behaviour.
///
/// Read from `Dialogs/scenarios/<id>.yaml` by `ScenarioLoader`; played by `Session`. Ids are plain strings, as in the
/// file. Where a construct is optional its default stands beside the property.
package struct Scenario: Sendable {
  package var id: String
  package var title: String
  package var summary = ""
  package var skill: Skill
  /// 1 (easy) to 5.
  package var level = 1
  package var minutes = 5
  package var tags: [String] = []
  package var language = "en"
  /// The rubric's id: the skill's name unless `rubric:` says otherwise.
  package var rubric: String
  /// What the rep may know beforehand.
  package var brief = ""
  package var product: Product?
  package var customer: Person
  /// Further people by id, in the file's order.
  package var people: [Person] = []
  package var terms: [Term] = []
  package var chains: [CauseChain] = []
  package var numbers: [NamedNumber] = []
  package var facts: [Fact] = []
  package var meters: [Meter] = []
  package var variables: [Variable] = []
  /// Yes or no questions with a name, for guards.
  package var computed: [Computed] = []
  package var start: String
  /// The file's own in its order, then those of its objections, then those of fragments.
  package var states: [State] = [] {
    didSet { stateNumbers = Dictionary(states.enumerated().map { ($1.id, $0) }) { first, _ in first } }
  }
  package var objections: [Objection] = []
  package var includes: [Include] = []
  /// The author's own lines for a question without a fact and for off-topic talk; nil takes the voice's.
  package var deflect: Saying?
  package var tests: [ScenarioTest] = []
  package var invariants: [Invariant] = []
  package var allowances: [Allowance] = []
  /// Ids that it had in earlier versions.
  package var was: [String] = []
  /// Of its file's bytes: goes into every record, so that a conversation can be had again.
  package var fingerprint = Fingerprint().value
  package var range: SourceRange
  /// Where each state stands in `states`, since there may be ten thousand and every answer looks for some.
  package private(set) var stateNumbers: [String: Int] = [:]
}

extension Scenario {
  package func state(_ id: String) -> State? { stateNumbers[id].map { states[$0] } }

  package func fact(_ id: String) -> Fact? { facts.first { $0.id == id } }

  package func objection(_ id: String) -> Objection? { objections.first { $0.id == id } }

  package func number(_ id: String) -> NamedNumber? { numbers.first { $0.id == id } }

  package func meter(_ id: String) -> Meter? { meters.first { $0.id == id } }

  package func variable(_ id: String) -> Variable? { variables.first { $0.id == id } }

  package func term(_ id: String) -> Term? { terms.first { $0.id == id } }

  /// The person with `id`; the customer for nil.
  package func person(_ id: String?) -> Person {
    guard let id else { return customer }
    return people.first { $0.id == id } ?? customer
  }
}
