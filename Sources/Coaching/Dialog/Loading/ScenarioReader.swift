/// Makes a scenario of a tree. Its parts are in companions, one for each group of constructs.
struct ScenarioReader {
  let file: SourceFile
  var nodes: NodeReader
  var names = DeclaredNames()
  /// The ids that lines were given, to find one given twice.
  var lineIDs: [String: SourceRange] = [:]
  /// Which term each word of the vocabulary stands for.
  var termOwners: [String: String] = [:]
  /// The names under `let` that something uses.
  var usedComputed: Set<String> = []
  /// Ids that things had before.
  var formerIDs: [FormerID] = []
  /// Guards without a fault by their text, since many routes ask for the same.
  var knownGuards: [String: GuardReading] = [:]
  /// The fragments that may be included, by name: `shared/price`.
  let library: [String: SourceFile]

  init(_ document: YAMLDocument, file: SourceFile, library: [String: SourceFile] = [:]) {
    self.file = file
    self.library = library
    self.nodes = NodeReader(document, file: file.name)
    names.doubtful = Set(document.dropped.flatMap(\.keys))
  }
}

extension ScenarioReader {
  /// Nil for another version of the format, and where there is no state.
  mutating func scenario(_ root: YAMLNode) -> Scenario? {
    let top = SourceRange.top(of: file.name)
    guard let fields = nodes.fields(of: root, .scenario, called: "a scenario", at: top) else { return nil }
    guard nodes.isVersionOne("dialog", of: fields) else { return nil }
    gatherNames(fields)
    var fragments = openIncludes(fields)
    gatherNames(of: &fragments)
    let meters = meters(fields)
    let variables = variables(fields)
    let computed = computed(fields)
    let skill = nodes.choice("skill", of: fields) ?? Skill.outcomes
    var scenario = Scenario(
      id: file.stem, title: nodes.text("title", of: fields) ?? file.stem, skill: skill,
      rubric: nodes.text("rubric", of: fields) ?? skill.rawValue, customer: customer(fields), start: start(fields),
      range: fields.place(of: "dialog"))
    readCatalogue(fields, into: &scenario)
    scenario.people = people(fields)
    scenario.product = product(fields)
    scenario.terms = terms(fields)
    scenario.numbers = numbers(fields)
    scenario.chains = chains(fields, of: scenario)
    scenario.meters = meters
    scenario.variables = variables
    scenario.computed = computed
    scenario.facts = facts(fields)
    let own = states(fields)
    let objecting = objections(fields)
    scenario.objections = objecting.objections
    scenario.states = own + objecting.states
    scenario.deflect = saying(fields["deflect"], called: "deflect", pick: fields["pick"], place: "deflect")
    scenario.tests = tests(fields)
    scenario.invariants = invariants(fields)
    let isEmpty = scenario.states.allSatisfy { $0.role == .objection }
    read(fragments, into: &scenario)
    // The first state stands in for a start that is missing, and nothing is known to lead to it.
    names.entryPoints =
      (fields.has("start") ? [scenario.start] : []) + scenario.meters.flatMap { [$0.empty, $0.full] }.compactMap { $0 }
    scenario.states = inherited(scenario.states)
    reportUnused(computed)
    checkFormerIDs()
    return isEmpty ? nil : scenario
  }

  mutating func gatherNames(_ fields: Fields) {
    names.states = keys(of: fields["states"])
    names.objections = keys(of: fields["objections"])
    names.facts = keys(of: fields["facts"])
    names.numbers = keys(of: fields["numbers"])
    names.terms = keys(of: fields["terms"])
    names.people = keys(of: fields["people"])
    names.meters = keys(of: fields["meters"])
    names.variables = keys(of: fields["vars"])
    names.hasProduct = fields.has("product")
  }

  /// The names that a section declares. One that is no mapping declares nobody knows what.
  private mutating func keys(of node: YAMLNode?) -> [String] {
    guard let node else { return [] }
    if case .mapping(let entries) = node.content { return entries.map(\.key) }
    names.doubtful.formUnion(node.words)
    return []
  }

  private mutating func readCatalogue(_ fields: Fields, into scenario: inout Scenario) {
    scenario.summary = nodes.text("summary", of: fields) ?? ""
    scenario.level = nodes.integer("level", of: fields, in: 1...5) ?? scenario.level
    scenario.minutes = nodes.integer("minutes", of: fields, in: 1...600) ?? scenario.minutes
    scenario.tags = nodes.texts("tags", of: fields).map(\.value)
    scenario.language = nodes.text("lang", of: fields) ?? scenario.language
    scenario.brief = nodes.text("brief", of: fields) ?? ""
    scenario.was = formerIDs(fields, among: [], kind: "scenario")
    reportTodo(fields)
    scenario.allowances = allowances(fields)
  }

  private mutating func start(_ fields: Fields) -> String {
    guard let name = nodes.name(fields["start"], called: "start") else {
      nodes.loseTarget()
      return names.states.first ?? ""
    }
    return state(name)
  }

  private mutating func allowances(_ fields: Fields) -> [Allowance] {
    nodes.items(of: fields["allow"], called: "allow").compactMap { node in
      let allowance = nodes.fields(of: node, .allowance, called: "allow", at: node.range)
      guard let allowance, let code = nodes.name(allowance["code"], called: "code") else { return nil }
      let why = nodes.text("why", of: allowance) ?? ""
      guard let known = DiagnosticCode(rawValue: code.value) else {
        let all = DiagnosticCode.allCases.map(\.rawValue)
        nodes.report(D203UndeclaredName.finding(code.value, kind: "a code", among: all, at: code.range))
        return nil
      }
      guard known.canBeAllowed else {
        nodes.report(D104WrongType.cannotAllow(known, at: code.range))
        return nil
      }
      return Allowance(code: known, why: why, range: code.range)
    }
  }

  private mutating func invariants(_ fields: Fields) -> [Invariant] {
    nodes.items(of: fields["invariants"], called: "invariants").compactMap { node in
      guard let scalar = nodes.quotedScalar(node, called: "invariants") else { return nil }
      let reading = GuardParser.read(scalar.text, names: names, isInvariant: true)
      nodes.report(reading.problems, in: scalar)
      usedComputed.formUnion(reading.computed)
      guard reading.isSound else {
        nodes.lose(node)
        return nil
      }
      return Invariant(condition: reading.condition, source: scalar.text, range: scalar.range)
    }
  }
}
