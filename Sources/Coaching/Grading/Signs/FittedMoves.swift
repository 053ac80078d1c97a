/// What the model for replies hears in an answer to something that a customer said: a move in words that no list knows, or
/// none where a listed word only happens to stand.
struct FittedMoves {
  private let answer: Answer
  private let models: FittedModels
  /// The log-odds of each move, of all of it. Those of its sentences are asked for only where they decide.
  private let whole: [Double]
  /// How good a reply it is, 0 to 1; nil where the model does not say.
  let goodness: Double?
  private let namesProduct: Bool
  private let contradicts: Bool
  private let holdsPrice: Bool
  private let asks: Bool

  /// Nil where nothing was said before, or where replies are not judged: the model knows nothing but answers to objections.
  init?(_ answer: Answer, _ models: FittedModels) {
    guard answer.context.rubric.judgesReplies, answer.heard.last != nil,
      let reply = models.reply(of: answer, in: answer.tokens.indices)
    else { return nil }
    (self.answer, self.models) = (answer, models)
    (whole, goodness) = reply
    contradicts = answer.span(of: .argue) != nil
    holdsPrice = answer.span(of: .hold) != nil
    asks = answer.questions.contains { !$0.isEmpty }
    namesProduct = answer.hits.contains(where: \.isOfProduct)
  }
}

extension FittedMoves: MoveHearing {
  /// The words of a move, by what a rule `found` and by what the model hears: either corrects the other.
  func span(of move: Move, found: Range<Int>?) -> Range<Int>? {
    guard let found else { return hears(move) ? sentence(of: move) : nil }
    let isKept = Self.odds(of: move, in: whole) > Self.bounds(of: move).keptFrom
    return isKept || move == .pitch && namesProduct ? found : nil
  }

  /// In words that no rule knows.
  private func hears(_ move: Move) -> Bool {
    Self.odds(of: move, in: whole) > Self.bounds(of: move).heardFrom && !isRuledOut(move)
  }

  /// - Parameter row: of all moves, in the order of `Move.allCases`.
  private static func odds(of move: Move, in row: [Double]) -> Double {
    zip(Move.allCases, row).first { $0.0 == move }?.1 ?? -.infinity
  }

  /// The sentence in which a move is heard best.
  private func sentence(of move: Move) -> Range<Int>? {
    let sentences = answer.utterance.sentences
    if sentences.count == 1 { return sentences[0].span }
    let odds = sentences.compactMap { sentence in
      models.reply(of: answer, in: sentence.tokens).map {
        (span: sentence.span, odds: Self.odds(of: move, in: $0.moves))
      }
    }
    return odds.max { $0.odds < $1.odds }?.span
  }
}

extension FittedMoves {
  /// Whether it hears anything that a rep does about an objection, so that the answer is no small talk.
  var hearsAny: Bool { Move.allCases.contains(where: hears) }

  /// `With respect, that is not true` grants nothing, `the price holds` gives nothing, without a question nothing is asked, and
  /// without a day nothing is planned. A question by itself grants nothing and holds nothing that could be held against
  /// anybody.
  private func isRuledOut(_ move: Move) -> Bool {
    switch move {
    case .acknowledge: contradicts || answer.onlyAsks
    case .confirm: !asks
    case .nextStep: !Appointment.isThinkable(in: answer)
    case .discount: holdsPrice || answer.onlyAsks || !mayGive
    case .argue: answer.onlyAsks || saysNo || isGood || acknowledges
    case .blame: answer.onlyAsks || isGood || acknowledges
    case .pressure, .superiority, .offload: answer.onlyAsks || isGood
    case .brochure: answer.onlyAsks || !answer.tokens.contains(where: Self.sending.contains)
    case .pitch: answer.onlyAsks
    case .explore, .reframe, .evidence, .summary, .hypothesis: false
    }
  }

  /// As a whole it is what a good reply sounds like, so that a bad word in it was misheard.
  private var isGood: Bool { goodness.map { $0 >= Self.goodFrom } ?? false }

  /// Takes the worry as legitimate, and turns against nothing.
  private var acknowledges: Bool {
    AcknowledgeRule.acknowledgement(answer) != nil && answer.span(of: .adversative) == nil
  }

  private static let goodFrom = 0.3

  /// `No, he was not wrong.` to somebody who asked whether he was.
  private var saysNo: Bool { answer.tokens.first?.word == WordKey("no") && answer.heard.last?.asks == true }

  /// `I could do two hundred` gives, `I really do need your signature` does not.
  private var mayGive: Bool {
    answer.tokens.contains(where: Self.cutting.contains)
      || !answer.utterance.quantities.isEmpty && answer.tokens.contains(where: Self.giving.contains)
  }

  private static let cutting = WordSet("off less cheaper lower discount rebate free waive knock shave half meet match")

  /// Without one of these nothing is given: a share of the customer's own figures is none.
  private static let giving = WordSet(
    "down drop throw split call make do give take offer round")

  /// Without one of these nothing is given to read.
  private static let sending = WordSet(
    "send sends sent sending mail email post forward share leave attach attached website site page online brochure leaflet flyer "
      + "booklet catalogue catalog folder slides deck video document documents documentation material pdf link information"
  )

  /// In log-odds: from where on a move is heard that no rule found, and what a rule found is kept. Chosen on replies by hands
  /// that nothing was fitted on; what is held against a rep needs more than what speaks for him.
  private static func bounds(of move: Move) -> (heardFrom: Double, keptFrom: Double) {
    switch move {
    case .acknowledge: (-0.25, -2)
    case .explore: (1, -1.5)
    case .reframe: (1.5, -1)
    case .evidence: (3, 0.5)
    case .confirm: (1.75, 0.5)
    case .nextStep: (1.25, -2)
    case .summary: (2, 0)
    case .hypothesis: (2.25, -1)
    case .pitch: (1.75, 0.25)
    case .brochure: (2.25, -1)
    case .pressure: (2.5, -0.5)
    case .superiority: (1.25, 0)
    case .blame: (2.25, 0)
    case .offload: (2.25, 1)
    case .argue: (2.25, 0)
    case .discount: (3, 0)
    }
  }
}
