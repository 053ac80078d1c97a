/// Listening: the customer's words come back, as theirs, and are checked. Pasting them is an echo, and no more.
///
/// An answer that takes up nothing has no level: not every answer has to.
enum ListeningRule: CriterionRule {
  static let criterion = Criterion.listening

  static func grade(_ answer: Answer, _ signs: Signs) -> CriterionGrade {
    let heard = answer.mentions.filter { answer.heard.lines[$0.line].source != .brief }
    let returned = heard.compactMap { given($0, answer) }
    let isRetold = signs.talk == .playback
    let isPitch = signs.has(.pitch) || signs.talk == .sells || signs.talk == .step
    let framed = framed(returned, answer) ?? (isRetold ? answer.utterance.sentences.first?.span : nil)
    let two = twoThings(returned) ?? (isRetold ? answer.reading.clauses.dropFirst().first?.tokens.lowerBound : nil)
    let isPasted = Pasting.isPasted(answer.tokens.indices, in: answer)
    let checks = [
      check("reacts", heard.first.map { span([$0], answer) } ?? reaction(answer) ?? (isRetold ? framed : nil)),
      check("uses-their-words", heard.isEmpty ? isRetold ? framed : nil : span(heard, answer)),
      check("gives-them-back-as-theirs", isPitch ? nil : framed ?? two.map { answer.span($0..<$0 + 1) }),
      check("sums-up-two-things-and-checks", isPitch || two == nil ? nil : checkBack(answer)),
      check("in-own-words", !isPasted),
    ]
    let steps = steps(Array(checks.prefix(4)))
    guard steps > 0 else { return CriterionGrade(id: criterion, level: nil, checks: []) }
    return level(isPasted ? min(1, steps) : steps, checks)
  }

  private static func span(_ mentions: [Mention], _ answer: Answer) -> Range<Int>? {
    mentions.first?.tokens.first.map { answer.tokens[$0].span }
  }

  /// `I see`, `right`: somebody was there.
  private static func reaction(_ answer: Answer) -> Range<Int>? {
    AcknowledgeRule.acknowledgement(answer).map { answer.span($0.tokens) }
      ?? answer.tokens.first.flatMap { sounds.contains($0) ? $0.span : nil }
  }

  private static let sounds = WordSet(
    "right ok okay sure yes yeah yep interesting understood good great indeed exactly ah")
}

// MARK: - Giving back

extension ListeningRule {
  /// The part of a mention that states something; words within a question ask rather than give back.
  private static func given(_ mention: Mention, _ answer: Answer) -> Mention? {
    let asking = answer.questions.filter { isAsking($0, answer) }
    let stated = mention.keeping { token in !asking.contains { $0.tokens.contains(token) } }
    return stated.tokens.isEmpty ? nil : stated
  }

  /// `So waits drive detention, and they notice first?` is a statement with a question mark.
  static func isAsking(_ question: AskedQuestion, _ answer: Answer) -> Bool {
    guard !question.isEmpty, let first = question.tokens.first else { return false }
    return question.question.form == .open || WordSet.auxiliaries.contains(answer.tokens[first])
      || causes.contains(answer.tokens[first])
      || question.tokens.lowerBound > question.sentence.tokens.lowerBound
  }

  /// `Because of the envelopes, or for another reason?`
  private static let causes = WordSet("because due or")

  private static let openers = WordSet("so playing let if to right then")

  /// Two words of theirs in a sentence that says whose they are, or that begins like a summary.
  private static func framed(_ given: [Mention], _ answer: Answer) -> Range<Int>? {
    let sentence = answer.utterance.sentences.first { sentence in
      let isFramed =
        openers.contains(answer.tokens[sentence.tokens.lowerBound])
        || answer.reading.concepts(in: sentence.tokens).has(.attribution)
      return isFramed && given.contains { $0.tokens.count { sentence.tokens.contains($0) } >= 2 }
    }
    return sentence?.span
  }

  /// A token that belongs to the second of two things, each with words that the other has not.
  private static func twoThings(_ given: [Mention]) -> Int? {
    for (index, first) in given.enumerated() {
      for second in given[(index + 1)...] {
        let own = second.tokens.first { !first.tokens.contains($0) }
        if let own, first.tokens.contains(where: { !second.tokens.contains($0) }),
          Set(first.tokens + second.tokens).count >= 3
        {
          return own
        }
      }
    }
    return nil
  }

  private static func checkBack(_ answer: Answer) -> Range<Int>? {
    answer.checkBack
      ?? answer.questions.first { $0.isEmpty || !isAsking($0, answer) }.map { $0.question.span }
      ?? answer.closesWithCheck
  }
}
