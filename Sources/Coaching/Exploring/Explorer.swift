/// Walks through all configurations of a scenario, nearest first, by giving a session every kind of answer there is.
///
/// The session is the one that practice runs on: what a route does, when an objection comes up and where a meter leads is
/// decided by the same code. Only the grades are made up.
package struct Explorer {
  private let relevance: Relevance
  private let places: StatePlaces
  private let bounds: Exploration.Bounds
  private let seeds: [UInt64]
  private let withInvariants: Bool
  private var agenda: Agenda
  private var book: AnswerBook
  private var session: Session
  private var exploration: Exploration
  /// By the number of their node; emptied once a node was explored.
  private var open: [Configuration?] = []
  private var known: [[Int]: Int] = [:]
  /// By kind, and for each state by choice.
  private var answers: [AnswerKind: Int] = [:]
  private var numbers: [String: [Int]] = [:]

  /// Lines that tell different facts are tried with as many seeds.
  private static let seedsTried: UInt64 = 4

  /// - Parameters:
  ///   - withInvariants: looks at them at every ending, which takes more configurations.
  ///   - order: what is gone on from first.
  package init(
    _ stage: Stage, within bounds: Exploration.Bounds, withInvariants: Bool = false, order: Agenda.Order = .nearest
  ) {
    let scenario = stage.scenario
    relevance = Relevance(scenario, withInvariants: withInvariants)
    places = StatePlaces(scenario)
    self.bounds = bounds
    self.withInvariants = withInvariants
    agenda = Agenda(order)
    seeds = Array(0..<(relevance.uneven.isEmpty ? 1 : Self.seedsTried))
    book = AnswerBook(scenario, rubric: stage.rubric, relevance: relevance)
    session = Session(stage, seed: 0)
    exploration = Exploration(of: scenario, within: bounds)
  }
}

extension Explorer {
  /// - Parameter progress: called now and then with what was found so far; false stops.
  package mutating func explore(_ progress: (Exploration) -> Bool = { _ in true }) -> Exploration {
    begin()
    var left = 0
    while exploration.edges.count < bounds.steps, open.count <= bounds.configurations,
      !left.isMultiple(of: Self.steady) || left == 0 || progress(exploration), let node = agenda.next()
    {
      let first = exploration.edges.count
      if let configuration = open[node] { leave(configuration, node: node) }
      exploration.leaving[node] = first..<exploration.edges.count
      open[node] = nil
      left += 1
    }
    exploration.isComplete = exploration.nodes.indices.allSatisfy(exploration.isExplored)
    return exploration
  }

  /// How many configurations are gone on from before somebody is told.
  private static let steady = 10

  private mutating func begin() {
    let scenario = session.scenario
    let entries = scenario.states.filter { $0.isEntry && $0.id != scenario.start }.map(\.id)
    for state in [scenario.start] + entries {
      for seed in seeds {
        session = Session(session.stage, seed: seed, start: Start(state: state))
        for fact in session.opening.learned where exploration.learned[fact] == nil { exploration.learned[fact] = -1 }
        arrive(by: nil, best: [:])
      }
    }
  }

  /// Books the configuration that the session has come to, and returns its number.
  @discardableResult
  private mutating func arrive(by edge: Int?, best: [Criterion: Int]) -> Int {
    if case .reached(let ending, _) = session.end { return book(nil, [places.number(of: session.state)], ending, edge) }
    let configuration = Configuration(session, best: best, relevance, places)
    return book(configuration, configuration.key(session.scenario, relevance, places), nil, edge)
  }

  /// An ending is one node however it was come to, since nothing follows.
  private mutating func book(
    _ configuration: Configuration?, _ key: [Int], _ ending: Ending?, _ edge: Int?
  ) -> Int {
    if let node = known[key] { return node }
    let node = open.count
    known[key] = node
    exploration.nodes.append(Exploration.Node(state: session.state, ending: ending, origin: edge))
    exploration.leaving.append(nil)
    open.append(configuration)
    if let configuration { agenda.add(node, configuration) }
    return node
  }

  private mutating func leave(_ configuration: Configuration, node: Int) {
    guard let state = session.scenario.state(configuration.books.state) else { return }
    let isFree = relevance.needIsVoiced(configuration.ledger)
    let choices = book.choices(in: state)
    let numbers = numbers[state.id] ?? choices.map { number(of: $0) }
    self.numbers[state.id] = numbers
    for index in choices.indices {
      if let fact = choices[index].passing, exploration.learned[fact] != nil { continue }
      for seed in seeds {
        give(choices[index], numbers[index], isFree: isFree, in: configuration, node: node, seed: seed)
      }
    }
  }

  private mutating func give(
    _ choice: AnswerBook.Choice, _ number: Int, isFree: Bool, in configuration: Configuration, node: Int, seed: UInt64
  ) {
    session.books = configuration.books
    session.ledger = configuration.ledger
    session.end = nil
    session.seed = seed
    var speech = Speech(turn: configuration.books.turn + 1)
    let grade = isFree ? choice.free : choice.capped
    let shown = isFree ? choice.freeSignals : choice.cappedSignals
    guard let (way, _) = session.answer(grade, shown: shown, into: &speech) else { return }
    let edge = exploration.edges.count
    for fact in speech.learned where exploration.learned[fact] == nil { exploration.learned[fact] = edge }
    if let raised = speech.raised?.objection, exploration.raised[raised] == nil { exploration.raised[raised] = edge }
    let best = relevance.best.isEmpty ? [:] : relevance.best(configuration.best, after: grade)
    let target = arrive(by: edge, best: best)
    exploration.edges.append(
      Exploration.Edge(from: node, to: target, answer: number, way: way, raised: speech.raised?.objection))
    if withInvariants { judge(grade, best: best, at: edge) }
  }

  private mutating func number(of choice: AnswerBook.Choice) -> Int {
    if let number = answers[choice.kind] {
      return exploration.answers[number].isBest == choice.isBest ? number : add(choice)
    }
    return add(choice)
  }

  private mutating func add(_ choice: AnswerBook.Choice) -> Int {
    answers[choice.kind] = exploration.answers.count
    exploration.answers.append(Exploration.Answer(kind: choice.kind, isBest: choice.isBest))
    return exploration.answers.count - 1
  }

  private mutating func judge(_ grade: Grade, best: [Criterion: Int], at edge: Int) {
    guard session.end != nil else { return }
    for invariant in session.brokenInvariants(grade: grade, best: best)
    where !exploration.broken.contains(where: { $0.invariant == invariant }) {
      exploration.broken.append((invariant, edge))
    }
  }
}

extension Relevance {
  /// The best levels after one more answer, cut down to those that invariants tell apart.
  fileprivate func best(_ earlier: [Criterion: Int], after grade: Grade) -> [Criterion: Int] {
    best.reduce(into: earlier) { levels, wanted in
      guard let level = grade.level(of: wanted.criterion), level >= wanted.level else { return }
      levels[wanted.criterion] = max(levels[wanted.criterion] ?? 0, wanted.level)
    }
  }
}
