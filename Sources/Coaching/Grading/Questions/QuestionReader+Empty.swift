/// What has the form of a question and asks for nothing: tags, sums put to be nodded at, checks and closing phrases.
extension QuestionReader {
  /// The tag at the end of a statement: `..., isn't it?`, `..., right?`
  func tag(of sentence: Sentence) -> Range<Int>? {
    guard sentence.terminator == .question,
      let start = sentence.tokens.last(where: { tokens[$0].gap == .comma }), start > sentence.tokens.lowerBound
    else { return nil }
    let tag = start..<sentence.tokens.upperBound
    guard tag.count <= 5 else { return nil }
    let isTagWord = tag.count <= 2 && Self.tagWords.contains(tokens[start])
    return isTagWord || isInvertedTag(tag) || isNodded(tag) ? tag : nil
  }

  /// `isn't it?`, `and is it not?`
  private func isInvertedTag(_ tag: Range<Int>) -> Bool {
    let start = Self.joiners.contains(tokens[tag.lowerBound]) ? tag.lowerBound + 1 : tag.lowerBound
    let end = tokens[tag.upperBound - 1].word == WordKey("not") ? tag.upperBound - 1 : tag.upperBound
    // `who gets shouted at, is it you?` has a second one, and asks.
    return end - start >= 2 && end - start <= 4 && WordSet.auxiliaries.contains(tokens[start])
      && WordSet.pronouns.contains(tokens[end - 1])
      && (start..<end).count { WordSet.pronouns.contains(tokens[$0]) } == 1
  }

  /// `make sense?`, `wouldn't that be something?`
  private func isNodded(_ tag: Range<Int>) -> Bool {
    isCloser(tag)
      || WordSet.auxiliaries.contains(tokens[tag.lowerBound]) && tag.contains { Self.praise.contains(tokens[$0]) }
  }

  static let joiners = WordSet("and but so or")
  private static let praise = WordSet("something nice good great lovely grand handy better fair worth")

  /// `The tablecloth?! And what happens if you don't make it?`: a word of theirs wondered at, before the question comes.
  func isEcho(_ sentence: Sentence) -> Bool {
    sentence.terminator == .question && sentence.tokens.count <= Self.longestEcho
      && !sentence.tokens.contains {
        WordSet.questionWords.contains(tokens[$0]) || WordSet.auxiliaries.contains(tokens[$0])
      }
      && reading.utterance.sentences.contains {
        $0.terminator == .question && $0.tokens.lowerBound > sentence.tokens.lowerBound
      }
  }

  private static let longestEcho = 3

  private static let asides = WordSet("honestly seriously really truly frankly")

  /// `Honestly? You stop ringing the agency.`: a word that only draws breath.
  func isAside(_ sentence: Sentence) -> Bool {
    sentence.tokens.count == 1 && Self.asides.contains(tokens[sentence.tokens.lowerBound])
      && reading.utterance.sentences.count > 1
  }

  /// `What a view you have here.`
  func isExclamation(_ sentence: Sentence) -> Bool {
    sentence.terminator != .question && sentence.tokens.count > 2
      && tokens[sentence.tokens.lowerBound].word == Self.what
      && WordSet.indefiniteArticles.contains(tokens[sentence.tokens.lowerBound + 1])
  }

  /// `Shall I show you?`, `may we send it over?`: what it asks for is leave.
  func isOffer(_ range: Range<Int>) -> Bool {
    guard range.count > 2 else { return false }
    let start = range.lowerBound
    return Self.asksLeave.contains(tokens[start]) && Self.offering.contains(tokens[start + 1])
      && Self.offers.contains(tokens[start + 2])
  }

  private static let asksLeave = WordSet("shall may can could should")
  private static let offering = WordSet("i we")
  private static let offers = WordSet("show send demonstrate email mail present bring")

  /// `Would that Thursday suit you?`, `does nine work for you`: about a plan, and about nothing of the customer's.
  func isOfSuiting(_ range: Range<Int>) -> Bool {
    guard let first = range.first, WordSet.auxiliaries.contains(tokens[first]) else { return false }
    return range.contains { index in
      let next = index + 1
      guard next < range.upperBound else { return false }
      if Appointment.suiting.contains(tokens[index]) { return tokens[next].word == Self.you }
      return Self.working.contains(tokens[index]) && tokens[next].word == Self.for
        && next + 1 < range.upperBound && tokens[next + 1].word == Self.you
    }
  }

  private static let working = WordSet("work works ok okay good fine right")
  private static let you = WordKey("you")
  private static let `for` = WordKey("for")

  /// `So 60 slots at 210 is 12,600 a week, right?` does a sum, and has it checked: it asks for nothing.
  func isSum(_ sentence: Sentence) -> Bool {
    guard let end = (tag(of: sentence) ?? check(of: sentence))?.lowerBound else { return false }
    return reading.utterance.sums(in: sentence.tokens.lowerBound..<end)
  }

  /// `..., and that ran you what, nine hundred a go?`: the figure that is asked for comes with it.
  func answersItself(_ sentence: Sentence) -> Bool {
    sentence.tokens.dropFirst().contains { index in
      tokens[index].gap == .comma && tokens[index - 1].word == Self.what
        && reading.utterance.quantities.contains { (index...index + 1).contains($0.tokens.lowerBound) }
    }
  }

  static let what = WordKey("what")

  /// `..., is that right?`
  private func check(of sentence: Sentence) -> Range<Int>? {
    guard sentence.terminator == .question,
      let start = sentence.tokens.last(where: { tokens[$0].gap >= .comma }), start > sentence.tokens.lowerBound,
      reading.first(.checkBack, in: start..<sentence.tokens.upperBound) != nil
    else { return nil }
    return start..<sentence.tokens.upperBound
  }

  private static let tagWords = WordSet(
    "right correct ok okay yes no agreed true huh eh hey clear sure yeah yep innit see")

  /// `Have I got that right?`: about what the rep has just said, and not about anything of the customer's.
  func isCheck(_ range: Range<Int>) -> Bool {
    isMostly(.checkBack, range) || isCheckWithChoice(range) || reading.checks(range)
  }

  /// `Is this correct, or have I forgotten something?`
  private func isCheckWithChoice(_ range: Range<Int>) -> Bool {
    guard let choice = range.first(where: { tokens[$0].word == WordKey("or") }),
      (choice..<min(choice + 4, range.upperBound)).contains(where: { tokens[$0].word == WordKey("i") })
    else { return false }
    return isMostly(.checkBack, range.lowerBound..<choice)
  }

  /// `Does that make sense?`, `Any questions?`, `How are you?`: a phrase of manners and little else.
  func isCloser(_ range: Range<Int>) -> Bool {
    isMostly(.emptyCloser, range) || isMostly(.greeting, range)
  }

  /// Two words in three belong to phrases of `concept`, whatever it ends with out of politeness.
  private func isMostly(_ concept: Concept, _ question: Range<Int>) -> Bool {
    guard reading.everything.has(concept) else { return false }
    let range = question.lowerBound..<QuestionWording.tail(of: question, in: tokens)
    let covered = reading.cues.filter { $0.concept == concept && range.contains($0.tokens.lowerBound) }
      .reduce(into: Set<Int>()) { $0.formUnion($1.tokens) }
    return !covered.isEmpty && covered.count * 3 >= range.count * 2
  }
}
