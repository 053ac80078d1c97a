/// The answers that are worth trying in each state: one of those that no guard there can tell apart.
struct AnswerBook {
  private let rubric: Rubric
  private let scenario: Scenario
  private let relevance: Relevance
  /// Comparisons of the answer that matter everywhere: those of objections and facts.
  private let general: [Literal]
  private let causes: [Cause]
  /// By the guards of a state's routes, which are all of it that tells answers apart: many states ask for the same.
  private var known: [[Guard]: [Choice]] = [:]

  /// An answer with its grades, made once.
  struct Choice {
    let kind: AnswerKind
    /// As judged once a need was voiced, and before.
    let free: Grade
    let capped: Grade
    let freeSignals: Signals
    let cappedSignals: Signals
    /// Whether it is, or comes to the same as, the best answer there is.
    var isBest: Bool
    /// The fact that it asks for, where that need not be asked for again once it is known that one can learn it.
    var passing: String?
  }

  init(_ scenario: Scenario, rubric: Rubric, relevance: Relevance) {
    self.rubric = rubric
    self.scenario = scenario
    self.relevance = relevance
    let conditions = scenario.objections.compactMap(\.condition) + scenario.facts.compactMap(\.condition)
    general = conditions.flatMap(\.literals).filter(\.isOfTheAnswer)
    causes = scenario.objections.compactMap(\.cause)
  }
}

extension AnswerBook {
  /// From the weakest to the best.
  mutating func choices(in state: State) -> [Choice] {
    let conditions = state.waiting?.routes.map(\.condition) ?? []
    if let choices = known[conditions] { return choices }
    let choices = distinct(kinds(for: conditions), for: conditions)
    known[conditions] = choices
    return choices
  }

  private func kinds(for conditions: [Guard]) -> [AnswerKind] {
    let directed =
      (conditions + scenario.objections.compactMap(\.condition)).flatMap(AnswerKind.holding)
      + causes.map(AnswerKind.init(provoking:))
    let questions = relevance.askable.map { AnswerKind(asked: $0) }
    return AnswerKind.general.filter { !$0.isBest } + directed + questions + [.best]
  }

  private func distinct(_ kinds: [AnswerKind], for conditions: [Guard]) -> [Choice] {
    var literals = general + conditions.flatMap { $0.literals.filter(\.isOfTheAnswer) }
    literals += relevance.best.map { Literal(name: .criterion($0.criterion), comparison: .atLeast, constant: $0.level) }
    let asked = literals.compactMap { literal -> String? in
      if case .asked(let fact) = literal.name { fact } else { nil }
    }
    var places: [Traits: Int] = [:]
    var choices: [Choice] = []
    for kind in kinds {
      let choice = choice(
        kind, passing: kind.asked.flatMap { asked.contains($0) || !relevance.isStoodFor($0) ? nil : $0 })
      let traits = traits(of: choice, literals)
      if let place = places[traits] {
        if kind.isBest { choices[place].isBest = true }
      } else {
        places[traits] = choices.count
        choices.append(choice)
      }
    }
    return choices
  }

  private func choice(_ kind: AnswerKind, passing: String?) -> Choice {
    let (free, capped) = (kind.grade(rubric, needIsVoiced: true), kind.grade(rubric, needIsVoiced: false))
    return Choice(
      kind: kind, free: free, capped: capped, freeSignals: Signals(of: free), cappedSignals: Signals(of: capped),
      isBest: kind.isBest, passing: passing)
  }

  /// All of an answer that the program goes by.
  private struct Traits: Hashable {
    var literals: [Bool]
    var causes: [Bool]
    var isModest: Bool
    var isAside: Bool
    var isOnlyQuestion: Bool
    var proposes: Bool
    var playsBack: Bool
    var asked: String?
  }

  private func traits(of choice: Choice, _ literals: [Literal]) -> Traits {
    let signals = [choice.freeSignals, choice.cappedSignals].map { signals in
      var signals = signals
      if let fact = choice.kind.asked { signals[.asked(fact)] = 1 }
      return signals
    }
    let kind = choice.kind
    return Traits(
      literals: signals.flatMap { signals in literals.map { signals[$0.name].map($0.holds) ?? false } },
      causes: causes.map { $0.words(in: choice.free) != nil } + causes.map { $0.words(in: choice.capped) != nil },
      isModest: kind.isModest, isAside: kind.aside != nil, isOnlyQuestion: kind.asks && kind.altitude == .none,
      proposes: kind.moves.contains(.nextStep) && kind.altitude < .benefit,
      playsBack: choice.free.playsBack, asked: kind.asked)
  }
}
