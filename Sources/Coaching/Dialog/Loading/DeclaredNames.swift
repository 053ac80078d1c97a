/// Every name that a scenario declares, gathered before its parts are read, so that a part may use what stands below it.
struct DeclaredNames: Sendable {
  var states: [String] = [] {
    didSet { stateNames = Set(states) }
  }
  /// The same for looking up: there may be ten thousand.
  private(set) var stateNames: Set<String> = []
  var objections: [String] = []
  var facts: [String] = []
  var numbers: [String] = []
  var terms: [String] = []
  var people: [String] = []
  var meters: [String] = []
  var variables: [String] = []
  /// States to which something else than an answer leads: the start and meters at their limits.
  var entryPoints: [String] = []
  var hasProduct = false
  /// The names under `let`, and those that could be read, with what stands for them.
  var lets: [String] = []
  var computed: [String: Guard] = [:]
  /// What is known of the meters and variables that could be read; one that could not is compared with anything.
  var bounds: [String: ClosedRange<Int>] = [:]
  var values: [String: [String]] = [:]

  /// Names that parts which were passed over may have declared: using one is no fault.
  var doubtful: Set<String> = []

  /// The id of the session's own person.
  static let customer = "customer"
}

extension DeclaredNames {
  /// Whether a part that was passed over may have declared `name`, its prefix aside: `asked.price`.
  func mayDeclare(_ name: String) -> Bool {
    guard !doubtful.isEmpty else { return false }
    return doubtful.contains(name) || name.split(separator: ".").contains { doubtful.contains(String($0)) }
  }

  /// All that a guard may say, for finding near misses; in the order of grading.md, then the scenario's own.
  func guardNames(isInvariant: Bool) -> [String] {
    let criteria = (Criterion.ofOneTurn + Criterion.ofDiscovery).map(\.rawValue)
    let ends = isInvariant ? Ending.allCases.map { "end.\($0.rawValue)" } + criteria.map { "best.\($0)" } : []
    return criteria + GuardParser.plainNames + meters + variables + lets
      + ["asked", "learned", "need"].flatMap { prefix in facts.map { "\(prefix).\($0)" } }
      + Move.allCases.map { "move.\($0.rawValue)" } + Flag.allCases.map { "flag.\($0.rawValue)" } + ends
  }
}
