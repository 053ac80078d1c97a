/// Whether a customer's line voices a need: a simple rule over cues, where no scenario declares it.
enum NeedReader {
  private static let business: ConceptSet = [
    ConceptSet(
      .outcomeGood, .outcomeBad, .burden, .money, .goal, .work, .stakeholder, .decrease, .increase, .stop, .gain, .loss,
      .timeSaving)
  ]

  /// The strongest need of any sentence that is no question.
  static func need(of reading: Reading, _ models: FittedModels = .none) -> Need {
    strongest(reading.utterance.sentences.map { need(of: $0, in: reading, models) })
  }

  /// What a line voices whose sentences voice `needs`.
  static func strongest(_ needs: [Need]) -> Need {
    needs.contains(.explicit) ? .explicit : needs.contains(.implied) ? .implied : .none
  }

  /// By the fitted model where there is one, else by rule.
  static func need(of sentence: Sentence, in reading: Reading, _ models: FittedModels = .none) -> Need {
    models.need(of: reading, in: sentence.tokens) ?? ruled(sentence, in: reading)
  }

  private static func ruled(_ sentence: Sentence, in reading: Reading) -> Need {
    guard sentence.terminator != .question else { return .none }
    let concepts = reading.concepts(in: sentence.tokens)
    let isOfBusiness = reading.everything.hasAny(business) || !reading.utterance.quantities.isEmpty
    let wish = reading.cues.first {
      $0.concept == .needExplicit && sentence.tokens.contains($0.tokens.lowerBound) && isWish($0, in: reading)
    }
    if let wish, !wish.isNegated, isOfBusiness { return .explicit }
    let isTrouble = concepts.has(.needImplied) || reading.negatedConcepts(in: sentence.tokens).has(.outcomeGood)
    return isTrouble && !isPast(sentence, in: reading) ? .implied : .none
  }

  private static let ofKnowing = WordSet(
    "know understand hear see ask think say talk go be leave run check look read discuss figure")
  private static let strangers = WordSet("you they he she")
  private static let auxiliaries = WordSet("do does did")

  /// Wanting to *know* something is no need of the business, nor is what others want, or what one used to need.
  private static func isWish(_ cue: Cue, in reading: Reading) -> Bool {
    let tokens = reading.tokens
    let next = cue.tokens.upperBound
    let afterTo = next < tokens.count && tokens[next].word == WordKey("to") ? next + 1 : next
    if afterTo < tokens.count, ofKnowing.contains(tokens[afterTo]) { return false }
    let before = cue.tokens.lowerBound - 1
    guard before >= 0, tokens[cue.tokens.lowerBound].gap <= .space else { return true }
    return !strangers.contains(tokens[before]) && tokens[before].word != WordKey("used")
      && !auxiliaries.contains(tokens[before])
  }

  private static func isPast(_ sentence: Sentence, in reading: Reading) -> Bool {
    sentence.tokens.contains {
      reading.tokens[$0].word == WordKey("used") && $0 + 1 < sentence.tokens.upperBound
        && reading.tokens[$0 + 1].word == WordKey("to")
    }
  }
}
