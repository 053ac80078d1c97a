import Coaching

/// The constructs of the format, each to be found in a good part of the generated scenarios.
enum Construct: String, CaseIterable {
  case language, rubric, tags, brief, proof, forbidden, people, owner, speaker, terms, chain, numbers
  case publicFact, hiddenFact, after, factGuard, thread, spin, factNumbers, factSpeaker
  case meter, emptyMeter, fullMeter, flag, choice, computed
  case entry, parent, hints, silence, model, ladder, neutralEnding, formerName, todo, allowance, include
  case add, set, learn, note, back, call, resume
  case altitude, criterion, asked, learned, need, move, answerFlag, asks, smalltalk, quiet, meterGuard, variableGuard,
    turn
  case visits, attempt, ended, best, either, neither
  case objection, cause, objectionGuard, concern, repeating, admitted
  case sample, never, given, expectation, test, testFromTheMiddle, invariant
  case severalLines, lineID, lineGuard, tells, placeholder, quote, pick, deflect
}

extension Construct {
  /// Those that a scenario was found to have when it was read: what was written and not understood does not count.
  static func present(in scenario: Scenario, text: String) -> Set<Construct> {
    var found: Set<Construct> = []
    let note = { (construct: Construct, isPresent: Bool) in if isPresent { found.insert(construct) } }
    catalogue(of: scenario, text, note)
    facts(of: scenario, note)
    states(of: scenario, note)
    guards(of: scenario, note)
    lines(of: scenario, note)
    return found
  }

  typealias Note = (Construct, Bool) -> Void

  private static func catalogue(of scenario: Scenario, _ text: String, _ note: Note) {
    note(.language, scenario.language != "en")
    note(.rubric, text.contains("\nrubric:"))
    note(.tags, !scenario.tags.isEmpty)
    note(.brief, !scenario.brief.isEmpty)
    note(.proof, scenario.product?.proofs.isEmpty == false)
    note(.forbidden, scenario.product?.forbidden.isEmpty == false)
    note(.people, !scenario.people.isEmpty)
    note(.owner, scenario.people.contains { !$0.owns.isEmpty })
    note(.terms, !scenario.terms.isEmpty)
    note(.chain, !scenario.chains.isEmpty)
    note(.numbers, !scenario.numbers.isEmpty)
    note(.meter, !scenario.meters.isEmpty)
    note(.emptyMeter, scenario.meters.contains { $0.empty != nil })
    note(.fullMeter, scenario.meters.contains { $0.full != nil })
    note(.flag, scenario.variables.contains { $0.id == "warned" })
    note(.choice, scenario.variables.contains { $0.id == "mood" })
    note(.computed, !scenario.computed.isEmpty)
    note(.include, !scenario.includes.isEmpty)
    note(.allowance, !scenario.allowances.isEmpty)
    note(.todo, text.contains("\ntodo:"))
    note(.invariant, !scenario.invariants.isEmpty)
    note(.deflect, scenario.deflect != nil)
    note(.test, !scenario.tests.isEmpty)
    note(.testFromTheMiddle, scenario.tests.contains { $0.from != nil })
    note(.formerName, !scenario.was.isEmpty || scenario.states.contains { !$0.was.isEmpty })
  }

  private static func facts(of scenario: Scenario, _ note: Note) {
    note(.publicFact, scenario.facts.contains(where: \.isPublic))
    note(.hiddenFact, scenario.facts.contains { !$0.isPublic })
    note(.after, scenario.facts.contains { !$0.after.isEmpty })
    note(.factGuard, scenario.facts.contains { $0.condition != nil })
    note(.thread, scenario.facts.contains { $0.thread != nil })
    note(.spin, scenario.facts.contains { $0.spin != nil })
    note(.factNumbers, scenario.facts.contains { !$0.numbers.isEmpty })
    note(.factSpeaker, scenario.facts.contains { $0.speaker != nil })
  }

  private static func states(of scenario: Scenario, _ note: Note) {
    let waiting = scenario.states.compactMap(\.waiting)
    let routes = waiting.flatMap(\.routes)
    let responses = scenario.responses
    note(.entry, scenario.states.contains(where: \.isEntry))
    note(.parent, scenario.states.contains { $0.parent != nil })
    note(.hints, waiting.contains { !$0.hints.isEmpty })
    note(.silence, waiting.contains { $0.silence != nil })
    note(.model, waiting.contains { $0.model != nil })
    note(.ladder, waiting.contains { $0.ladder.count > 1 })
    note(.neutralEnding, scenario.states.contains { if case .final(.neutral, _) = $0.kind { true } else { false } })
    note(.add, responses.contains { !$0.add.isEmpty })
    note(.set, responses.contains { !$0.set.isEmpty })
    note(.learn, responses.contains { !$0.learn.isEmpty })
    note(.note, responses.contains { $0.note != nil })
    note(.back, responses.contains { $0.target == .back })
    note(.resume, responses.contains { $0.target == .resume })
    note(.call, responses.contains { if case .call = $0.target { true } else { false } })
    note(.sample, routes.contains { !$0.samples.isEmpty })
    note(.never, routes.contains { !$0.never.isEmpty })
    note(.given, routes.flatMap(\.samples).contains { !$0.given.learned.isEmpty })
    note(.expectation, routes.flatMap(\.samples).contains { $0.expect != nil })
    note(.objection, !scenario.objections.isEmpty)
    note(.cause, scenario.objections.contains { $0.cause != nil })
    note(.objectionGuard, scenario.objections.contains { $0.condition != nil })
    note(.concern, scenario.objections.contains { $0.concern != nil })
    note(.repeating, scenario.objections.contains { !$0.isOnce })
    note(.admitted, scenario.states.contains { $0.objections != nil })
  }
}
