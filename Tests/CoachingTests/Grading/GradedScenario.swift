@testable import Coaching

/// Grades answers to the customer of a scenario, with the facts that are known by then.
struct GradedScenario {
  let index: CustomerIndex
  let rubric: Rubric

  init?(_ text: String, rubric: String = "outcomes") {
    let loaded = ScenarioLoader.load(SourceFile(name: "test.yaml", text: text))
    guard let scenario = loaded.scenario, let rubric = ShippedKnowledge.knowledge.rubric(rubric) else { return nil }
    index = CustomerIndex(scenario)
    self.rubric = rubric
  }

  private init(index: CustomerIndex, rubric: Rubric) {
    self.index = index
    self.rubric = rubric
  }

  /// The same customer with other ears.
  func understood(by matcher: any SentenceMatcher) -> GradedScenario {
    GradedScenario(index: CustomerIndex(index.scenario, matcher: matcher), rubric: rubric)
  }

  func context(learned: [String] = [], said: [String] = []) -> GradingContext {
    var ledger = Ledger()
    for (turn, fact) in learned.enumerated() { ledger.learn(fact, turn: turn + 1) }
    for line in said { ledger.hear(line, turn: 0) }
    return GradingContext(customer: index, ledger: ledger, said: [], rubric: rubric)
  }

  func grade(_ text: String, learned: [String] = [], said: [String] = []) -> Grade {
    ShippedKnowledge.grader.grade(text, in: context(learned: learned, said: said))
  }

  func remark(_ text: String, learned: [String] = []) -> Remark? {
    let context = context(learned: learned)
    return Feedback.remark(on: ShippedKnowledge.grader.grade(text, in: context), text: text, context: context)
  }

  /// A clinic that no shipped file knows.
  static let clinic = #"""
    dialog: 1
    title: "Clinic"
    skill: discovery
    brief: "Eye clinic with nine doctors in two towns. You sell a reminder service."
    product:
      name: Nudge
      features: [text reminders, waiting list module, calendar sync]
      proof: [{claim: "Harbour Dental cut no-shows by a third in four months", value: "33%", where: "Harbour Dental, two sites", limits: "one site", answers: trust}]
      forbidden: [medical advice, fills every chair]
    customer: {name: Ines, role: practice manager, company: Brightsea Eye Clinic}
    terms:
      no-shows: {kind: kpi, also: [missed appointments, empty chairs, patients who do not come]}
      waiting-list: {kind: operation, also: [waiting time, wait for an appointment]}
      fee-income: {kind: goal, also: [fees, takings]}
    chain: ["text reminders > no-shows > fee-income"]
    numbers: {rate: {value: 14, unit: "%"}, fee: {value: 210, unit: pounds}}
    facts:
      rate: {says: "Fourteen percent of our patients simply do not turn up.", area: problems, spin: problem, need: implied, numbers: [rate],
        asked: ["How many patients miss their appointment?", "What share of appointments is missed?", "How high is your no-show rate?", "How often do patients fail to turn up?", "How many empty chairs do you have in a week?"]}
      cost: {says: "Each empty chair loses us two hundred and ten pounds.", area: financial, spin: implication, need: implied, numbers: [fee],
        asked: ["What does a missed appointment cost you?", "How much do you lose when a chair stays empty?", "What is a slot worth to the clinic?", "What is the price of an empty chair?", "How much money is lost by no-shows?"]}
      promise: {says: "I promised the doctors to bring no-shows below eight percent by May.", area: goals, spin: need-payoff, need: explicit,
        asked: ["What have you promised the doctors?", "Which target do you have for this year?", "By when must it get better?", "What would success look like in May?", "What do you want to achieve?"]}
      failed: {says: "We tried phone calls last year, and the receptionists hated it.", area: strategies, spin: problem, need: implied,
        asked: ["What have you tried before?", "Have you done anything about it so far?", "Did you use reminders in the past?", "What happened with the last attempt?", "How do you remind patients today?"]}
      decider: {says: "Doctor Weiss has to agree, she owns the practice.", area: decision, spin: situation,
        asked: ["Who decides about this?", "Who else must agree?", "Who signs the contract?", "Who needs to be convinced besides you?", "Whose approval do you need?"]}
      software: {says: "Our calendar is a program from two thousand and nine.", area: strategies, spin: situation,
        asked: ["Which software do you use for bookings?", "What calendar program do you have?", "How do you book appointments?", "Which system holds the appointments?", "What do the receptionists work with?"]}
      rival: {says: "The laser centre down the road sees patients within a week.", area: competition, spin: situation,
        asked: ["Who are your competitors?", "Where do patients go instead?", "Which clinic takes your patients?", "What do the others do better?", "Who else treats eyes in town?"]}
      budget: {says: "I can spend three hundred pounds a month without asking anybody.", area: financial, spin: situation,
        asked: ["What budget do you have?", "How much can you spend?", "What can you spend without approval?", "Is there money for this?", "How much would be too much?"]}
    start: open
    states:
      open:
        say: "You have ten minutes."
        routes: [{id: won, if: "altitude >= outcome", go: won, samples: ["Fewer empty chairs, so your fee income rises."]}]
        else: {say: "And?"}
      won: {final: pass, say: "Good.", debrief: "Done."}
    """# + "\n"
}
