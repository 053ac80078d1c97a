/// What the model for talk makes of a line in a discovery talk, besides its question.
///
/// People give back what they heard in words of their own (`Twelve classes, four rooms, one key.`), and sell in the customer's:
/// no list tells the one from the other. The model knows only lines of its few kinds, so the rules are asked whether the one
/// that it hears can be.
struct FittedTalk {
  /// The likeliest kind, where that is sure.
  let kind: TalkKind?
  private let span: Range<Int>
  /// Ends with asking whether it is so.
  private let isChecked: Bool

  /// Nil where listening is not judged, where nothing was said before, and where there is nothing but a question.
  init?(_ answer: Answer, _ models: FittedModels) {
    guard answer.context.rubric.judgesListening, answer.heard.last != nil else { return nil }
    let line = TalkLine(answer)
    guard let odds = models.talk(of: answer, in: line.tokens) else { return nil }
    let order = odds.indices.sorted { odds[$0] > odds[$1] }
    let lead = odds[order[0]] - odds[order[1]]
    kind = Self.sure(TalkKind.allCases[order[0]], lead, line)
    span = answer.span(line.tokens)
    isChecked = line.isChecked
  }

  /// How much likelier than the next a kind must be, in log-odds: selling is held against a rep, and what was told has hardly
  /// anything in it that changes.
  private static let sureAt = 1.0
  private static let sureOfSellingAt = 2.0
  private static let sureOfChangeAt = 2.5

  private static func sure(_ kind: TalkKind, _ lead: Double, _ line: TalkLine) -> TalkKind? {
    // Who says that it is the customer's need not be sounded out further.
    guard lead >= sureAt || kind == .playback && line.isAttributed else { return nil }
    let isSo =
      switch kind {
      case .playback:
        (line.hasHeard || line.isAttributed || line.isChecked) && !line.namesProduct && !line.onlyAsks && !line.plans
          && (line.isChecked || !line.promises && (!line.changes || lead >= sureOfChangeAt))
      case .sells:
        line.namesProduct || lead >= sureOfSellingAt && !line.takesUp && (line.speaksOfSeller || line.changes)
      case .noise, .greeting: !line.namesProduct
      case .smallTalk: !line.namesProduct && !line.changes
      case .step: line.mayPlan
      case .vagueStep: true
      }
    return isSo ? kind : nil
  }
}

/// What the rules see of a line before its question.
private struct TalkLine {
  let tokens: Range<Int>
  private let answer: Answer
  private var statements: [Sentence] { answer.statements.filter { tokens.contains($0.tokens.lowerBound) } }

  init(_ answer: Answer) {
    let question = answer.questions.first { ListeningRule.isAsking($0, answer) && !answer.reading.checks($0.tokens) }
    tokens = 0..<(question?.sentence.tokens.lowerBound ?? answer.tokens.count)
    self.answer = answer
  }

  var namesProduct: Bool { answer.hits.contains { $0.isOfProduct && tokens.contains($0.tokens.lowerBound) } }

  /// Something was told that could be given back; of loose text that is taken for granted.
  var hasHeard: Bool {
    answer.context.customer == nil || answer.context.said.count > 1 || !answer.context.ledger.entries.isEmpty
  }

  /// Work is put forward: `Maybe we start small, try it in one clinic, and see how it goes?`
  var plans: Bool {
    answer.questions.contains { PutForward.isProposal($0, in: answer) }
      || answer.utterance.sentences.contains { UndatedPlan.isOffered($0, answer) }
  }

  /// `And if you fail?`: one question, with nothing of the customer's in it that would be given back.
  var onlyAsks: Bool {
    let sentences = answer.utterance.sentences.filter { tokens.contains($0.tokens.lowerBound) }
    return sentences.count == 1 && sentences[0].terminator == .question && !answer.retells(sentences[0].tokens)
  }

  /// Something changes in it that the customer has not told.
  var changes: Bool { statements.contains { GateReader.addsEffect($0, in: answer) } }

  /// It gets less, or sooner.
  var promises: Bool { changes && statements.contains { answer.promises($0.tokens) } }

  /// Said to be the customer's: `You told me ...`, `If I follow you ...`, `Sounds like ...`
  var isAttributed: Bool {
    tokens.dropLast().contains { index in
      let (word, next) = (answer.tokens[index], answer.tokens[index + 1])
      if word.word == Self.you { return Self.telling.contains(next) }
      if word.word == Self.i {
        return Self.hearing.contains(next)
          || Self.hearing.contains(answer.tokens[min(index + 2, tokens.upperBound - 1)])
      }
      return index == tokens.lowerBound && Self.seeming.contains(word) && Self.likening.contains(next)
    }
  }

  private static let you = WordKey("you")
  private static let i = WordKey("i")
  private static let telling = WordSet("said told mentioned described explained")
  private static let hearing = WordSet("hear hearing heard understand understood follow following")
  private static let seeming = WordSet("sounds seems")
  private static let likening = WordSet("like as to")

  private static let sellers = WordSet("we our us ours with should")

  /// Of the rep's side, or of what somebody should do.
  var speaksOfSeller: Bool { tokens.contains { Self.sellers.contains(answer.tokens[$0]) } }

  var mayPlan: Bool { Appointment.isThinkable(in: answer) }

  /// The customer's own words, or a word for how that must be.
  var takesUp: Bool {
    AcknowledgeRule.acknowledgement(answer) != nil || statements.contains { answer.retells($0.tokens) }
  }

  var isChecked: Bool { answer.checkBack != nil || answer.questions.contains { tokens.contains($0.tokens.lowerBound) } }
}

extension FittedTalk {
  /// Nothing is claimed in it, however good or bad what it gives back may be.
  var claimsNothing: Bool {
    switch kind {
    case .playback, .noise, .greeting: true
    case .sells, .smallTalk, .step, .vagueStep, nil: false
    }
  }

  /// Whether it is about the business in any way.
  var isOfBusiness: Bool {
    switch kind {
    case .playback, .sells, .step: true
    case .noise, .greeting, .smallTalk, .vagueStep, nil: false
    }
  }
}

extension FittedTalk: MoveHearing {
  func span(of move: Move, found: Range<Int>?) -> Range<Int>? {
    switch move {
    case .pitch:
      if kind == .playback { return nil }
      return found ?? (kind == .sells ? span : nil)
    case .nextStep:
      if kind == .vagueStep { return nil }
      return found ?? (kind == .step ? span : nil)
    case .summary: return found ?? (kind == .playback && isChecked ? span : nil)
    case .acknowledge, .explore, .reframe, .evidence, .confirm, .hypothesis, .brochure, .pressure, .superiority, .blame,
      .offload, .argue, .discount:
      return found
    }
  }
}
