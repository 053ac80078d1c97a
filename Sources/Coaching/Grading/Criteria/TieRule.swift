/// Tie: the answer takes up what this customer said, and does something with it.
enum TieRule: CriterionRule {
  static let criterion = Criterion.tie

  static func grade(_ answer: Answer, _ signs: Signs) -> CriterionGrade {
    let mentions = answer.mentions.map { $0.keeping { !signs.isIdle($0) } }.filter(\.isEnough)
    let facts = mentions.filter { answer.heard.lines[$0.line].source != .brief }
    let generic = signs.span(of: .genericTie, in: answer)
    let effect = answer.effects.first { $0.kind != .general && !signs.isGated($0.tokens.lowerBound) }
    let frame = frame(.attribution, answer, signs) ?? frame(.customer, answer, signs)
    let related = relatedFacts(facts, answer)
    let checks = [
      check(
        "speaks-to-the-customer",
        facts.isEmpty ? mentions.isEmpty ? generic ?? frame : span(mentions, answer) : span(facts, answer)),
      check("takes-up-something-known", span(mentions, answer)),
      check("takes-up-something-they-said", span(facts, answer)),
      check(
        "has-a-consequence", effect.map { answer.span($0.tokens) } ?? consequence(answer, signs) ?? gain(answer, signs)),
      check("joins-two-of-their-facts", related),
    ]
    let isEcho = signs.has(.parrot) && effect == nil
    return level(count(checks, leadsOn: leadsOn(answer, signs), hasFrame: frame != nil, isEcho: isEcho), checks)
  }

  /// Parroting earns 1; without a consequence or a question about it, what they said stays at 2.
  private static func count(_ checks: [CheckResult], leadsOn: Bool, hasFrame: Bool, isEcho: Bool) -> Int {
    if isEcho { return 1 }
    guard checks[2].passed else { return checks[1].passed ? 2 : checks[0].passed ? 1 : 0 }
    guard checks[3].passed || leadsOn else { return hasFrame ? 2 : 1 }
    return checks[4].passed && checks[3].passed ? 4 : 3
  }

  /// Instead of a consequence: a question, or what will be done on which day. Behind a gain only a question that takes up what was
  /// heard: any other could be asked of anybody.
  private static func leadsOn(_ answer: Answer, _ signs: Signs) -> Bool {
    let saysGain = (signs.unit?.level ?? .none) > .feature
    return answer.questions.contains { !$0.isEmpty && (!saysGain || takesUp($0, answer)) }
      || signs.span(of: .workVerb, in: answer) != nil && signs.span(of: .day, in: answer) != nil
  }

  private static func takesUp(_ question: AskedQuestion, _ answer: Answer) -> Bool {
    answer.mentions.contains { $0.tokens.contains(where: question.tokens.contains) }
  }

  /// Whom the answer speaks to or of. `How are you?` behind it does not count, unless there is nothing else.
  private static func frame(_ concept: Concept, _ answer: Answer, _ signs: Signs) -> Range<Int>? {
    let cue = answer.reading.firstStated(concept) { cue in
      if signs.isIdle(cue.tokens.lowerBound) { return false }
      let question = answer.questions.first { $0.tokens.contains(cue.tokens.lowerBound) }
      return question.map { answer.onlyAsks || takesUp($0, answer) } ?? true
    }
    return cue.map { answer.span($0.tokens) }
  }

  /// A gain that the model knows and no list does.
  private static func gain(_ answer: Answer, _ signs: Signs) -> Range<Int>? {
    signs.unit.flatMap { $0.level >= .benefit ? answer.span($0.tokens) : nil }
  }

  /// A clause that follows from what was taken up: `..., so I would start with that depot`.
  private static func consequence(_ answer: Answer, _ signs: Signs) -> Range<Int>? {
    let clause = answer.reading.clauses.dropFirst().first { clause in
      clause.joint == .consequence && clause.tokens.count >= 4 && answer.isStatement(clause.tokens.lowerBound)
        && !signs.isGated(clause.tokens.lowerBound)
        && answer.mentions.contains { $0.tokens.contains { $0 < clause.tokens.lowerBound } }
    }
    return clause.map { answer.span($0.tokens) }
  }

  private static func span(_ mentions: [Mention], _ answer: Answer) -> Range<Int>? {
    mentions.first?.tokens.first.map { answer.tokens[$0].span }
  }

  /// Two different lines of theirs, by different words, of which one names a goal, a need or a limit.
  private static func relatedFacts(_ facts: [Mention], _ answer: Answer) -> Range<Int>? {
    for (index, first) in facts.enumerated() {
      for second in facts[(index + 1)...]
      where !Set(second.tokens).isSubset(of: first.tokens)
        && !Set(first.tokens).isSubset(of: second.tokens) && isGoal(first, second, answer)
      {
        return second.tokens.first { !first.tokens.contains($0) }.map { answer.tokens[$0].span }
      }
    }
    return nil
  }

  private static func isGoal(_ first: Mention, _ second: Mention, _ answer: Answer) -> Bool {
    let needs = [first, second].contains { answer.heard.lines[$0.line].need == .explicit }
    return needs || (first.tokens + second.tokens).contains { answer.reading.affirmed[$0].has(.goal) }
  }
}
