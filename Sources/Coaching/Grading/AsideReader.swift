/// Recognises talk that is no answer; only where the whole utterance is that. A greeting before content is content.
enum AsideReader {
  private static let kinds: [(concept: Concept, aside: Aside)] = [
    (.insult, .insult), (.goodbye, .goodbye), (.whoAreYou, .who), (.repeatRequest, .repeat), (.dontKnow, .dontKnow),
    (.thanks, .thanks), (.greeting, .greeting),
  ]

  private static let stocks = kinds.reduce(into: ConceptSet(.filler)) { $0.formUnion(ConceptSet($1.concept)) }

  static func aside(
    of answer: Answer, _ models: FittedModels, _ talk: FittedTalk?, _ heard: FittedMoves?
  ) -> Aside? {
    if answer.tokens.isEmpty { return .silence }
    if isForeign(answer) { return .language }
    if answer.tokens.count == 1, unheard.contains(answer.tokens[0]) { return .repeat }
    if isThinking(answer) { return .silence }
    if let kind = stock(answer) { return kind }
    if talk?.isOfBusiness == true { return nil }
    return isOffTopic(answer, models, heard) ? .offTopic : nil
  }

  /// Alone they ask for the last line again.
  private static let unheard = WordSet("what huh eh")

  /// Sounds and words of somebody who has not said anything yet: `hm`, `lol`, `I need a minute to think`.
  private static func isThinking(_ answer: Answer) -> Bool {
    guard answer.tokens.count <= 12, answer.tokens.allSatisfy({ thinking.contains($0) || sounds.contains($0) }),
      !leavesThinking(answer)
    else { return false }
    return answer.tokens.allSatisfy(sounds.contains) || answer.tokens.contains(where: pauses.contains)
  }

  /// `Have a think about it.` leaves the thinking to the customer.
  private static func leavesThinking(_ answer: Answer) -> Bool {
    answer.tokens.first?.word == WordKey("have") || answer.tokens.first?.word == WordKey("think")
  }

  private static let sounds = WordSet(
    "hm hmm hmmm hmmmm mm mmm um umm uh uhm er erm ah oh lol haha hahaha ha heh hehe rofl")
  private static let pauses = WordSet("think minute moment second sec wait")
  private static let thinking = WordSet(
    "i need want a one minute moment second sec to think let me give just some time about that it this please wait hold on "
      + "have well so ok okay let's us must for the")

  /// All words belong to stock phrases, fillers and names, save a few function words.
  private static func stock(_ answer: Answer) -> Aside? {
    guard answer.tokens.count <= 30, answer.reading.everything.hasAny(stocks) else { return nil }
    var isCovered = Array(filledWith: false, count: answer.tokens.count)
    var found: Aside?
    var rank = kinds.count
    for cue in answer.reading.cues where stocks.has(cue.concept) {
      let place = kinds.firstIndex { $0.concept == cue.concept }
      for index in cue.tokens { isCovered[index] = true }
      if let place, place < rank { (rank, found) = (place, kinds[place].aside) }
    }
    for hit in answer.hits where hit.entry == .person || hit.entry == .company {
      for index in hit.tokens { isCovered[index] = true }
    }
    for index in answer.introduction { isCovered[index] = true }
    if found == .who, asksForOthers(answer) { return nil }
    var open = 0
    for index in answer.tokens.indices where !isCovered[index] {
      open += 1
      if open > 3 || !answer.tokens[index].isFunctionWord { return nil }
    }
    return found
  }

  private static let onwards = WordSet("up against in for to after over under on")

  /// `who are you up against` asks about the customer.
  private static func asksForOthers(_ answer: Answer) -> Bool {
    answer.reading.cues.contains { cue in
      cue.concept == .whoAreYou && cue.tokens.upperBound < answer.tokens.count
        && onwards.contains(answer.tokens[cue.tokens.upperBound])
    }
  }

  /// Mostly function words of another language, or another script.
  private static func isForeign(_ answer: Answer) -> Bool {
    let foreign = answer.tokens.count { $0.kind == .foreign }
    if foreign * 2 > answer.tokens.count { return true }
    guard answer.reading.everything.has(.foreignWords) else { return false }
    var score = 0
    var english = 0
    for (index, token) in answer.tokens.enumerated() {
      let isForeign = answer.reading.affirmed[index].union(answer.reading.negated[index]).has(.foreignWords)
      let isEnglish = token.isFunctionWord
      if isForeign && !isEnglish { score += 1 }
      if isEnglish && !isForeign { english += 1 }
    }
    return score >= 2 && score > english * 2 && score * 5 >= answer.tokens.count
  }

  private static let business = ConceptSet(
    .gain, .burden, .outcomeGood, .outcomeBad, .vagueOutcome, .goal, .money, .timeSaving, .ease, .work, .stakeholder,
    .productSubject, .specification, .sellerFact, .verify, .evidenceSource, .vagueAuthority, .hype, .superiority,
    .absolute, .offload, .checkBack, .attribution, .genericTie, .preamble, .comparison, .waitingCost, .payback,
    .acknowledge, .explore, .give, .hintGive, .trade, .hold, .argue, .blame, .ownIt, .pressure, .brochure, .demo,
    .purchase, .emptyCloser, .needExplicit, .limit, .decrease,
    .stop, .loss, .increase, .capability)

  /// What small talk may touch without becoming business.
  private static let weighty = ConceptSet(
    .outcomeGood, .outcomeBad, .money, .productSubject, .specification, .offload, .give, .pressure, .brochure, .demo,
    .purchase, .acknowledge, .argue, .blame, .superiority, .absolute, .timeSaving, .customer, .sellerFact, .stop,
    .decrease)

  private static let openers = WordSet("we our it the this these they you your no nobody everyone every each")

  private static func isOffTopic(_ answer: Answer, _ models: FittedModels, _ heard: FittedMoves?) -> Bool {
    guard answer.questions.isEmpty, answer.mentions.isEmpty,
      !answer.hits.contains(where: { $0.entry != .person && $0.entry != .company })
    else { return false }
    let all = answer.reading.everything
    let isOurs = openers.contains(answer.tokens[0])
    if all.has(.smallTalk) {
      return !all.hasAny(weighty) && !(isOurs && all.has(.capability)) && FeatureQuote.find(in: answer) == nil
    }
    // Whoever speaks of "we" and "you" speaks of the deal, even in words that no lexicon knows.
    return !isOurs && !all.hasAny([ConceptSet(.seller, .customer)]) && !all.hasAny(business)
      && answer.utterance.quantities.allSatisfy { !$0.isMeasure } && FeatureQuote.find(in: answer) == nil
      && !soundsLikeGain(answer, models) && heard?.hearsAny != true
  }

  /// `Grandad keeps off the roof`: no word of business, and to the model plainly something that somebody gains.
  private static func soundsLikeGain(_ answer: Answer, _ models: FittedModels) -> Bool {
    guard let fitted = models.altitude(of: answer, in: answer.tokens.indices) else { return false }
    return fitted.claims > gainAt && fitted.effect > gainAt && !fitted.isDenied
  }

  /// In log-odds: surer than not.
  private static let gainAt = 0.5
}
