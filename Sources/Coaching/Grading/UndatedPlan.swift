/// Work that is put forward without saying when: `one clinic, four weeks, and your clerks check the list`.
enum UndatedPlan {
  /// The sentence in which it begins; nil where nothing is planned or a day is named, and as long as the customer has not said
  /// what she wants: until then there is nothing to plan for.
  static func span(in answer: Answer) -> Range<Int>? {
    guard answer.context.rubric.judgesListening, answer.heard.needIsVoiced,
      !answer.reading.everything.hasAny(binding), isBounded(answer)
    else { return nil }
    let plans = answer.utterance.sentences.map { Appointment($0, in: answer) }
    guard !plans.contains(where: { $0.hasDay || $0.hasDate }) else { return nil }
    return zip(answer.utterance.sentences, plans).first { sentence, plan in
      !plan.asksAboutThem && (tries(sentence, answer) || worksWithThem(sentence, answer))
    }?.0.span
  }

  private static let binding = ConceptSet(.purchase, .pressure, .brochure)

  /// A number of things or weeks: what has no bounds is an idea and no plan.
  private static func isBounded(_ answer: Answer) -> Bool {
    answer.tokens.contains { $0.word == one } || answer.utterance.quantities.contains { !$0.isMeasure || $0.isTime }
  }

  private static let one = WordKey("one")
  private static let trials = WordSet("try tried test trial pilot")

  /// `What if we tried it small`: both do, and it is a trial.
  private static func tries(_ sentence: Sentence, _ answer: Answer) -> Bool {
    isOwn(sentence, answer) && sentence.tokens.contains { trials.contains(answer.tokens[$0]) }
  }

  /// `We take a hundred closed files, and Bernie works them again`.
  private static func worksWithThem(_ sentence: Sentence, _ answer: Answer) -> Bool {
    isOwn(sentence, answer) && answer.reading.concepts(in: sentence.tokens).has(.workVerb)
      && sentence.tokens.contains { index in
        answer.reading.affirmed[index].has(.stakeholder)
          || answer.hits.contains { $0.entry == .person && $0.tokens.lowerBound == index }
      }
  }

  private static func isOwn(_ sentence: Sentence, _ answer: Answer) -> Bool {
    sentence.tokens.contains { own.contains(answer.tokens[$0]) }
  }

  private static let own = WordSet("we us together our let")
}
