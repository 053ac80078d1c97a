/// Finds what the rep did in an answer, with the words that show it.
struct MoveReader {
  private let answer: Answer
  private let gates: [Gate]
  /// The words that `FeatureQuote` found.
  private let feature: Range<Int>?
  private let evidence: EvidenceReader
  private var reading: Reading { answer.reading }

  /// - Parameter fitted: what the model hears; nil leaves everything to rules.
  static func moves(
    in answer: Answer, gates: [Gate], feature: Range<Int>?, evidence: EvidenceReader, fitted: (any MoveHearing)? = nil
  ) -> [Evidence<Move>] {
    let reader = MoveReader(answer: answer, gates: gates, feature: feature, evidence: evidence)
    return Move.allCases.compactMap { move in
      let found = reader.span(of: move)
      let span = fitted.map { $0.span(of: move, found: found) } ?? found
      return span.map { Evidence(move, span: $0) }
    }.sorted { ($0.span.lowerBound, $0.finding.rawValue) < ($1.span.lowerBound, $1.finding.rawValue) }
  }

  private func span(of move: Move) -> Range<Int>? {
    switch move {
    case .acknowledge: AcknowledgeRule.acknowledgement(answer).map { answer.span($0.tokens) }
    case .explore: explore
    case .reframe: reframe
    case .evidence: evidence.source
    case .confirm: confirm
    case .nextStep: nextStep
    case .summary: summary
    case .hypothesis: hypothesis
    case .pitch: pitch
    case .brochure: brochure
    case .pressure: pressure
    case .superiority: superiority
    case .blame: cue(.blame)
    case .offload: offload
    case .argue: argue
    case .discount: NoConcessionRule.give(in: answer) ?? NoConcessionRule.hint(in: answer)
    }
  }

  private func cue(_ concept: Concept) -> Range<Int>? {
    answer.span(of: concept)
  }
}

// MARK: - Good moves

extension MoveReader {
  private var explore: Range<Int>? {
    answer.questions.first { question in
      ExploreRule.isExploring(question, answer) && !isNextStep(question.sentence)
        && !PutForward.isProposal(question, in: answer)
    }?.question.span
  }

  private static let outcomes = ConceptSet(.outcomeGood, .outcomeBad, .goal, .burden, .money)

  /// A comparison or the cost of waiting with an outcome in it, or an outcome in answer to a line of theirs.
  private var reframe: Range<Int>? {
    for sentence in answer.statements where !gates.contains(where: { $0.tokens == sentence.tokens }) {
      let said = reading.concepts(in: sentence.tokens)
      let isFramed = said.has(.waitingCost) || said.has(.comparison) && said.hasAny(Self.outcomes)
      let isOutcome =
        answer.effects.contains { effect in
          effect.kind == .outcome && sentence.tokens.contains(effect.tokens.lowerBound)
        } && answer.speaksOfCustomer(sentence.tokens)
      if isFramed || isOutcome { return sentence.span }
    }
    return nil
  }

  private var confirm: Range<Int>? {
    if let checked = checkedSummary { return checked }
    guard let last = answer.questions.last, !last.isEmpty, last.sentence == answer.utterance.sentences.last,
      ConfirmRule.isChecking(last, answer)
    else { return nil }
    return last.question.span
  }

  /// In a discovery talk the check or the tag beside a summary, where nothing else is asked: `So three points, right? And the
  /// buffet stays full.`
  private var checkedSummary: Range<Int>? {
    guard answer.context.rubric.judgesListening, !answer.questions.isEmpty,
      answer.questions.allSatisfy(\.question.isEmpty), summary != nil
    else { return nil }
    return answer.questions.last?.question.span
  }

  /// Work with a day: who does what when. Signing is no work.
  private var nextStep: Range<Int>? {
    answer.utterance.sentences.first { isNextStep($0) }?.span ?? Appointment.proposed(by: answer)
      ?? Appointment.inFragments(of: answer)
  }

  private func isNextStep(_ sentence: Sentence) -> Bool {
    let said = reading.concepts(in: sentence.tokens)
    let appointment = Appointment(sentence, in: answer)
    if PutForward.isProposal(sentence, of: answer, isDated: true) { return true }
    if PutForward.isAskedInstead(in: sentence, of: answer) { return false }
    guard appointment.hasDay || appointment.hasDate, appointment.isForPeople,
      said.has(.workVerb) || appointment.comesTogether || appointment.isFixed,
      !said.has(.purchase), !said.has(.pressure), !said.has(.brochure) || appointment.comesTogether,
      !appointment.isVague, !appointment.asksAboutThem, !checksItself(sentence)
    else {
      return false
    }
    if appointment.isFixed { return true }
    // `How do you plan the shifts today?` asks about their work; a step has the rep in it.
    let asks = sentence.tokens.prefix(3).contains { Appointment.asking.contains(answer.tokens[$0]) }
    if asks { return sentence.tokens.contains { Appointment.ownSide.contains(answer.tokens[$0]) } }
    // `May I ask, that empty running, what is it costing you by the end of the week?`
    let leadsUp = sentence.tokens.contains {
      Appointment.asking.contains(answer.tokens[$0]) && answer.tokens[$0].gap == .comma
    }
    if leadsUp, !appointment.comesTogether { return false }
    return sentence.tokens.contains { Appointment.partners.contains(answer.tokens[$0]) } || said.has(.stakeholder)
  }

  /// `Let me check I've got you right: thirty-one by October, have I missed something?` plans nothing, whatever dates are in it.
  private func checksItself(_ sentence: Sentence) -> Bool {
    reading.cues.contains { cue in
      cue.concept == .checkBack && sentence.tokens.contains(cue.tokens.lowerBound)
        && cue.tokens.contains { answer.tokens[$0].word == Self.i }
    }
  }

  private static let i = WordKey("i")

  /// Plays back two or more of their lines without adding an effect.
  private var summary: Range<Int>? {
    for sentence in answer.utterance.sentences {
      let lines = answer.mentions.filter { mention in
        answer.heard.lines[mention.line].source != .brief && mention.tokens.contains { sentence.tokens.contains($0) }
      }
      let words = Set(lines.flatMap(\.tokens)).count
      let opens =
        Self.playback.contains(answer.tokens[sentence.tokens.lowerBound])
        || reading.concepts(in: sentence.tokens).hasAny([ConceptSet(.attribution, .checkBack)])
      if lines.count >= 2, words >= 3, opens { return sentence.span }
      if answer.sums(in: sentence.tokens), opens || sentence.tokens == answer.utterance.sentences.first?.tokens {
        return sentence.span
      }
    }
    return nil
  }

  private static let playback = WordSet("so playing let if to")

  /// A guess about their world, offered for correction.
  private var hypothesis: Range<Int>? {
    let guess = reading.firstStated(.hedge) { Self.guesses.contains(answer.tokens[$0.tokens.upperBound - 1]) }
    guard let guess, cue(.checkBack) != nil || answer.questions.contains(where: { !$0.isEmpty }) else { return nil }
    return answer.span(guess.tokens)
  }

  private static let guesses = WordSet("assume assuming assumption guess expect think believe suspect")
}

// MARK: - Bad moves

extension MoveReader {
  /// Product talk: a feature in a statement that no effect carries, or product talk inside a question.
  private var pitch: Range<Int>? {
    if let feature, speaksOfOffer(feature) { return feature }
    if let demo = cue(.demo) { return demo }
    return answer.hits.first { $0.isOfProduct && !answer.introduces($0) }.map { answer.span($0.tokens) }
  }

  /// In a discovery talk `notes all round your screen like bunting` is no product talk, however technical it sounds.
  private func speaksOfOffer(_ feature: Range<Int>) -> Bool {
    guard answer.context.rubric.judgesListening,
      let sentence = answer.utterance.sentences.first(where: { $0.span.overlaps(feature) })
    else { return true }
    return reading.concepts(in: sentence.tokens).hasAny(Self.sellers)
      || answer.hits.contains { $0.isOfProduct && sentence.tokens.contains($0.tokens.lowerBound) }
      || Self.offering.contains(answer.tokens[sentence.tokens.lowerBound])
  }

  private static let offering = WordSet("it we our they with having")

  /// `Who would decide today?` presses nobody.
  private var pressure: Range<Int>? {
    reading.firstStated(.pressure) { cue in
      answer.utterance.sentence(of: cue.tokens.lowerBound).map { sentence in
        sentence.terminator != .question
          || !(sentence.tokens.lowerBound..<cue.tokens.lowerBound).contains { Self.openers.contains(answer.tokens[$0]) }
      } ?? true
    }.map { answer.span($0.tokens) }
  }

  private static let openers = WordSet("who whom which how")

  /// Material sent; figures of the customer's own are none.
  private var brochure: Range<Int>? {
    reading.firstStated(.brochure) { cue in
      !isTheirThing(cue)
        && answer.utterance.sentence(of: cue.tokens.lowerBound).map { !answer.speaksOfFigures($0.tokens) } ?? true
    }.map { answer.span($0.tokens) }
  }

  /// To a printer leaflets are work.
  private func isTheirThing(_ cue: Cue) -> Bool {
    answer.hits.contains { $0.isOfCustomer && $0.tokens.overlaps(cue.tokens) }
  }

  private static let knowing = WordSet("know knew understand understood see judge read feel")

  /// `You know that better than any machine` praises the customer.
  private var superiority: Range<Int>? {
    reading.firstStated(.superiority) { cue in
      if isAsked(cue) { return false }
      let start = reading.clauses.first { $0.tokens.contains(cue.tokens.lowerBound) }?.tokens.lowerBound
      let before = (start ?? cue.tokens.lowerBound)..<cue.tokens.lowerBound
      let knows = zip(before, before.dropFirst()).contains {
        answer.tokens[$0].word == Self.you && Self.knowing.contains(answer.tokens[$1])
      }
      return !knows || before.contains { reading.affirmed[$0].hasAny(Self.sellers) }
    }.map { answer.span($0.tokens) }
  }

  /// `What would be the best result for you?` praises nobody.
  private func isAsked(_ cue: Cue) -> Bool {
    guard !answer.isStatement(cue.tokens.lowerBound),
      let sentence = answer.utterance.sentence(of: cue.tokens.lowerBound)
    else { return false }
    return !reading.concepts(in: sentence.tokens).hasAny(Self.sellers)
      && !answer.hits.contains { $0.isOfProduct && sentence.tokens.contains($0.tokens.lowerBound) }
  }

  private static let you = WordKey("you")
  private static let sellers = ConceptSet(.seller, .productSubject)

  /// Asks for the value of the product rather than about their world. `You told me` looks back, and leaves nothing to anybody.
  private var offload: Range<Int>? {
    reading.firstStated(.offload) { cue in
      answer.isStatement(cue.tokens.lowerBound)
        && !cue.tokens.contains { answer.tokens[$0].word == Self.told }
    }.map { answer.span($0.tokens) }
  }

  private static let told = WordKey("told")

  /// A phrase of contradiction, or a reply that begins with `No,` where nothing was asked.
  private var argue: Range<Int>? {
    let cues = reading.cues.filter { $0.concept == .argue && !isAboutOneself($0) && !isDated($0) }
    if let cue = cues.first(where: { !$0.isNegated }) { return answer.span(cue.tokens) }
    guard answer.tokens.count > 2, answer.tokens[0].word == WordKey("no"), answer.tokens[1].gap == .comma,
      answer.heard.last?.asks != true
    else { return nil }
    return answer.tokens[0].span
  }

  /// `I'll come on Tuesday`.
  private func isDated(_ cue: Cue) -> Bool {
    cue.tokens.upperBound < answer.tokens.count && reading.affirmed[cue.tokens.upperBound].has(.day)
  }

  /// `To be honest` and `let me be honest` admit something, where `be honest` demands it.
  private func isAboutOneself(_ cue: Cue) -> Bool {
    let start = cue.tokens.lowerBound
    return start > 0 && answer.tokens[start].word == WordKey("be") && Self.selves.contains(answer.tokens[start - 1])
  }

  private static let selves = WordSet("to me will")
}

extension Answer {
  private static let figures = WordSet("figures numbers data log logs report calculation")
  private static let owners = WordSet("your own")

  /// The customer's own figures or data are in these tokens.
  func speaksOfFigures(_ range: Range<Int>) -> Bool {
    range.contains { index in
      Self.figures.contains(tokens[index]) && index > 0
        && Self.owners.contains(tokens[index - 1])
    }
  }
}
