/// Work that is put forward without saying when: `one clinic, four weeks, and your clerks check the list`.
enum UndatedPlan {
  /// The sentence in which it begins; nil where nothing is planned or a day is named, and as long as the customer has not said
  /// what she wants: until then there is nothing to plan for.
  static func span(in answer: Answer) -> Range<Int>? {
    guard answer.context.rubric.judgesListening, !answer.reading.everything.hasAny(binding) else { return nil }
    let plans = answer.utterance.sentences.map { Appointment($0, in: answer) }
    guard !plans.contains(where: { ($0.hasDay || $0.hasDate) && !$0.isVague }) else { return nil }
    if let put = answer.utterance.sentences.first(where: { PutForward.isProposal($0, of: answer, isDated: false) }) {
      return put.span
    }
    guard answer.heard.needIsVoiced else { return nil }
    return zip(answer.utterance.sentences, plans).first { sentence, plan in
      !plan.asksAboutThem && !wonders(sentence, answer)
        && (tries(sentence, answer) || worksWithThem(sentence, answer)
          || isOffered(sentence, answer))
    }?.0.span
  }

  private static let binding = ConceptSet(.purchase, .pressure, .brochure)
  private static let trials = WordSet("try tried test trial pilot")
  private static let conditions = WordSet("if about")
  /// `... and see how it goes`
  private static let finding = WordSet("see look check count")

  /// `Can we try to see what it costs?` is a question of its own; `what if we tried it small` puts something forward.
  private static func wonders(_ sentence: Sentence, _ answer: Answer) -> Bool {
    sentence.tokens.contains { index in
      Appointment.asking.contains(answer.tokens[index])
        && !(index > sentence.tokens.lowerBound && finding.contains(answer.tokens[index - 1]))
        && !(index + 1 < sentence.tokens.upperBound && conditions.contains(answer.tokens[index + 1]))
    }
  }

  /// `What if we tried it small`: both do, and it is a trial.
  private static func tries(_ sentence: Sentence, _ answer: Answer) -> Bool {
    sentence.tokens.contains { own.contains(answer.tokens[$0]) }
      && sentence.tokens.contains { trials.contains(answer.tokens[$0]) }
  }

  /// `We take a hundred closed files, and Bernie works them again`, `I could come by and sit with your clerks`.
  private static func worksWithThem(_ sentence: Sentence, _ answer: Answer) -> Bool {
    let isOwn = sentence.tokens.contains { index in
      own.contains(answer.tokens[index])
        || answer.tokens[index].word == i && index + 1 < sentence.tokens.upperBound
          && offers.contains(answer.tokens[index + 1])
    }
    return isOwn && answer.reading.concepts(in: sentence.tokens).has(.workVerb)
      && sentence.tokens.contains(where: answer.namesSomebody)
  }

  private static let hedges = WordSet("maybe perhaps could would sometime someday soon")
  private static let back = WordKey("back")
  private static let starts = WordSet("start begin")
  private static let doers = WordSet("i we me us people")

  /// As loosely as one says it: `Maybe me and one of our people could sit with some of your files`.
  static func isOffered(_ sentence: Sentence, _ answer: Answer) -> Bool {
    let tokens = answer.tokens
    guard sentence.tokens.contains(where: { hedges.contains(tokens[$0]) }) else { return false }
    return sentence.tokens.contains { index in
      (PutForward.deeds.contains(tokens[index]) || starts.contains(tokens[index]))
        && tokens[min(index + 1, sentence.tokens.upperBound - 1)].word != back
        && (max(sentence.tokens.lowerBound, index - 3)..<index).contains { doers.contains(tokens[$0]) }
    }
  }

  private static let i = WordKey("i")
  private static let offers = WordSet("would could can will come")
  private static let own = WordSet("we us together our let")
}
