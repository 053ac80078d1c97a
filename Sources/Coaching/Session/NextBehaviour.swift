/// Chooses the one thing to do otherwise on the next real call: a behaviour, never a trait.
enum NextBehaviour {
  static func of(_ session: Session, talk: Scorecard.Talk?) -> String {
    let graded = session.turns.map(\.grade).filter { $0.aside == nil }
    guard !graded.isEmpty else { return "Answer the customer's first question in one sentence, then ask one back." }
    if let question = unasked(in: session, graded) {
      let hasPitched = graded.contains { $0.altitude.wording >= .feature }
      let advice = hasPitched ? "Ask before you pitch." : "Ask in plain words about their own world."
      return "\(advice) For example: \"\(question)\""
    }
    if let flag = graded.flatMap(\.flags).map(\.finding).first(where: isGrave) { return sentence(against: flag) }
    return provoked(in: session) ?? weakest(in: session, graded, talk)
      ?? "Do the same with a customer from another industry: ask, then say it in their measures."
  }
}

extension NextBehaviour {
  /// A question that was worth asking, where none of the rep's opened anything.
  private static func unasked(in session: Session, _ graded: [Grade]) -> String? {
    let opened = graded.flatMap(\.questions).contains { $0.match?.zone == .open }
    guard !opened, session.end != .reached(.pass, debrief: session.end?.debrief ?? "") else { return nil }
    return session.scenario.facts.first { !session.ledger.knows($0.id) && !$0.asked.isEmpty }?.asked.first?.value
  }

  /// What to leave out, where it set off an objection.
  private static func provoked(in session: Session) -> String? {
    guard let first = session.ledger.objections.first(where: { $0.provocation != nil }), let cause = first.provocation
    else { return nil }
    return "\(cause.cause.remedy) In turn \(cause.turn) it set off the \(first.type.rawValue) objection."
  }

  private static func isGrave(_ flag: Flag) -> Bool {
    switch flag {
    case .unsourced, .arithmetic, .forbidden, .contradiction: true
    case .stuffing, .negated, .parrot, .hollow, .tautology: false
    }
  }

  private static func sentence(against flag: Flag) -> String {
    switch flag {
    case .arithmetic: "Do the sum aloud, with the customer's own figures, before you name the result."
    case .forbidden: "Say what you can prove, and where it was seen, instead of a promise."
    case .contradiction: "Repeat what the customer told you before you build on it."
    case .unsourced, .stuffing, .negated, .parrot, .hollow, .tautology:
      "Name only figures that the customer gave you or that you can source."
    }
  }

  /// The criterion that weighs most among those still below 3, by its best level.
  private static func weakest(in session: Session, _ graded: [Grade], _ talk: Scorecard.Talk?) -> String? {
    var heaviest: (gap: Int, sentence: String)?
    for entry in session.stage.rubric.entries {
      // What is judged over the talk is not judged by its best answer.
      let own = talk?[entry.criterion] ?? graded.compactMap { $0.level(of: entry.criterion) }.max()
      guard let best = own, best < Self.held(entry.criterion) else { continue }
      let gap = (4 - best) * entry.weight
      if gap > heaviest?.gap ?? 0 {
        heaviest = (gap, onThread(entry.criterion, session, talk) ?? sentences[entry.criterion] ?? entry.about)
      }
    }
    return heaviest?.sentence
  }

  /// The level that is good enough: clean questions are.
  private static func held(_ criterion: Criterion) -> Int { criterion == .questionHygiene ? 2 : 3 }

  /// A question that would have gone on with a thread that was opened and left.
  private static func onThread(_ criterion: Criterion, _ session: Session, _ talk: Scorecard.Talk?) -> String? {
    guard criterion == .progression || criterion == .followUp || criterion == .needDevelopment, let talk else {
      return nil
    }
    let opened = talk.discovery.opened.compactMap(\.fact.thread)
    let missed = session.scenario.facts.first { fact in
      !session.ledger.knows(fact.id) && fact.thread.map(opened.contains) ?? false && fact.spin != .situation
        && !fact.asked.isEmpty
    }
    guard let question = missed?.asked.first?.value, let sentence = sentences[criterion] else { return nil }
    return "\(sentence) Here: \"\(question)\""
  }

  private static let sentences: [Criterion: String] = [
    .altitude: "Go on after each feature with \"so that you ...\" until you reach something their management tracks.",
    .tie: "Use the customer's own words for the goal in the first sentence of your answer.",
    .quantification: "Put one figure into the answer that the customer gave you, with its unit.",
    .stakeholder: "Name who else is measured by it, and what they would see.",
    .justification: "Say what the customer could write into the request for approval: cost, return, by when.",
    .evidence: "Bring one case: who, what changed, and where it may differ here.",
    .translation: "Finish the translation yourself: say what it means for them before they have to ask.",
    .nextStep: "End with one dated next step that needs something from both sides.",
    .customerSubject: "Make the customer the subject of the sentence, not the product.",
    .honesty: "Say what you do not know, and how you will find out.",
    .brevity: "Say it in two sentences, then stop.",
    .progression: "Stay on the first problem they name: ask what it leads to, then what its end would be worth.",
    .coverage: "Before the call, note what you know nothing about (goals, rivals, money, who decides). Ask about each.",
    .needDevelopment: "Ask whether it is decided to change it, and what that would be worth.",
    .noPrematurePitch: "Leave the product out until the customer has said what they want, and you have said it back.",
    .followUp: "After each answer ask one more question about the same thing.",
    .listening: "After every third answer say back two things you heard, and ask whether you have them right.",
    .questionHygiene: "Ask one question, then stop talking until it is answered.",
    .pace: "React to an answer before you ask the next question.",
    .openAndAdvance: "Begin with how long it takes and what for; end with who does what on which day.",
    .acknowledge: "Say back the worry in your own words before you answer it.",
    .explore: "Ask what is behind an objection before you answer it.",
    .reframe: "Compare with what it costs them to go on as now, not with the price.",
    .answeringEvidence: "Answer the worry with one proof that fits it.",
    .confirm: "Ask whether the answer settles it before you move on.",
    .noArgument: "Drop the \"but\": agree with what is true in the objection first.",
    .noConcession: "Find out what the money has to buy before you talk about a lower price.",
    .rootConcern: "Ask until you can say the worry behind the objection in one sentence.",
  ]
}
