/// Finds the questions of an utterance: marked or not, direct, indirect, or asked as a request.
struct QuestionReader {
  let reading: Reading
  private let models: FittedModels
  private let subject: QuestionSubject?
  var tokens: [Token] { reading.tokens }

  static func questions(
    in reading: Reading, customer: CustomerIndex?, _ standing: FactStanding = FactStanding(), _ heard: Heard,
    models: FittedModels = .none
  ) -> [AskedQuestion] {
    let reader = QuestionReader(
      reading: reading, models: models, subject: QuestionSubject(reading, customer, standing, heard))
    let found = reading.utterance.sentences.compactMap(reader.question)
    guard found.contains(where: { $0.sentence.terminator == .question && !$0.isEmpty }) else { return found }
    return found.filter { $0.sentence.terminator == .question || reader.begins($0.sentence, with: $0.tokens) }
  }

  /// `Fair question, I do not know if anybody should care. What happens to a claim?`: beside a question with its mark, one without
  /// begins its sentence.
  private func begins(_ sentence: Sentence, with question: Range<Int>) -> Bool {
    starts(in: sentence.tokens).first.map { question.lowerBound <= $0 } ?? true
  }

  private func question(in sentence: Sentence) -> AskedQuestion? {
    let direct = opening(of: sentence)
    if direct != nil || sentence.terminator == .question, subject?.isSample(sentence) == true {
      return asked(sentence, sentence.tokens, isOpen: direct?.isOpen ?? false, isEmpty: false)
    }
    if isSum(sentence) || answersItself(sentence) || isAside(sentence) || isExclamation(sentence) { return nil }
    if isEcho(sentence) { return asked(sentence, sentence.tokens, isOpen: false, isEmpty: true) }
    if let tag = tag(of: sentence) { return asked(sentence, tag, isOpen: false, isEmpty: true) }
    guard let opening = direct else { return nil }
    if isAfterthought(sentence, opening) { return asked(sentence, sentence.tokens, isOpen: false, isEmpty: true) }
    let tokens = opening.start..<sentence.tokens.upperBound
    let isEmpty = isCloser(tokens)
    return asked(sentence, tokens, isOpen: opening.isOpen && !isEmpty, isEmpty: isEmpty)
  }

  /// `What is a point? When your accountant said that?`: the rest of the question before it.
  private func isAfterthought(_ sentence: Sentence, _ opening: Opening) -> Bool {
    guard !opening.isOpen, opening.start == sentence.tokens.lowerBound,
      let place = reading.utterance.sentences.firstIndex(of: sentence), place > 0
    else { return false }
    return Self.conditions.contains(tokens[opening.start])
      && reading.utterance.sentences[place - 1].terminator == .question
  }

  private func asked(
    _ sentence: Sentence, _ tokens: Range<Int>, isOpen: Bool, isEmpty: Bool
  ) -> AskedQuestion {
    let topic = isEmpty ? nil : QuestionTopic(reading, sentence.tokens, models)
    var question = Question(
      span: sentence.span, form: isOpen ? .open : .closed, spin: topic?.spin, area: topic?.area)
    guard !isEmpty, let subject else { return asked(question, sentence, tokens, isEmpty, topic?.proposal) }
    if isCheck(tokens) || isOffer(tokens) || isOfSuiting(tokens) {
      question.spin = nil
      question.area = nil
    } else {
      subject.find(for: &question, sentence, tokens)
    }
    return asked(question, sentence, tokens, isEmpty, topic?.proposal)
  }

  private func asked(
    _ question: Question, _ sentence: Sentence, _ tokens: Range<Int>, _ isEmpty: Bool, _ proposal: Double?
  ) -> AskedQuestion {
    AskedQuestion(
      question: question, sentence: sentence, tokens: tokens,
      fillsSentence: fills(sentence.tokens.lowerBound..<tokens.lowerBound, isTag: isEmpty), isEmpty: isEmpty,
      proposal: proposal)
  }

  private static let claims = ConceptSet(
    .gain, .decrease, .increase, .stop, .timeSaving, .capability, .specification, .outcomeGood, .outcomeBad, .give)

  /// Whether what stands before the question only leads up to it. What a mere tag asks to nod at is said, and so is what
  /// claims something or follows from something: `The map is true, so they dig once, and isn't that what you wanted?`
  private func fills(_ lead: Range<Int>, isTag: Bool) -> Bool {
    if lead.count <= 2 { return true }
    if isTag { return false }
    if isTopic(lead) { return true }
    let claims = reading.concepts(in: lead).hasAny(Self.claims) || concludes(lead)
    let opens = lead.first { !Self.leads.contains(tokens[$0]) } ?? lead.lowerBound
    return !claims || Self.conditions.contains(tokens[opens]) || reading.concepts(in: lead).has(.attribution)
  }

  private static let doings = ConceptSet(.gain, .decrease, .increase, .stop, .timeSaving, .capability, .give)
  private static let longestTopic = 6

  /// `Those thirty-one complaints, what do they lead to?`: named first, and then asked about.
  private func isTopic(_ lead: Range<Int>) -> Bool {
    lead.count <= Self.longestTopic && WordSet.determiners.contains(tokens[lead.lowerBound])
      && tokens[lead.upperBound].gap == .comma && !reading.concepts(in: lead).hasAny(Self.doings)
      && !lead.contains { WordSet.auxiliaries.contains(tokens[$0]) || WordSet.subjects.contains(tokens[$0]) }
  }

  /// A connector that does not merely lead in.
  private func concludes(_ lead: Range<Int>) -> Bool {
    reading.cues.contains {
      $0.concept == .connector && lead.dropFirst(3).contains($0.tokens.lowerBound)
        && lead.upperBound - $0.tokens.upperBound >= 3
    }
  }

  private static let conditions = WordSet("if when before suppose supposing imagine once since given")
}

// MARK: - Openings

extension QuestionReader {
  /// Where a question begins, and whether it asks for more than a yes.
  struct Opening {
    var start: Int
    var isOpen: Bool
  }

  /// Where in the sentence the question begins; nil where there is none. The order counts: what is sure comes first.
  private func opening(of sentence: Sentence) -> Opening? {
    let isMarked = sentence.terminator == .question
    let starts = starts(in: sentence.tokens).filter { isMarked || !isSubject($0, sentence.tokens) }
    for start in starts {
      if !isMarked, isRelative(start, sentence.tokens) { continue }
      if let opening = opening(at: start, sentence.tokens, isMarked: isMarked) { return opening }
    }
    return isMarked ? markedOpening(of: sentence, starts) : unmarkedOpening(of: sentence, starts)
  }

  /// Where none of its parts begins like a question: with a mark it asks all the same.
  private func markedOpening(of sentence: Sentence, _ starts: [Int]) -> Opening {
    if let first = starts.first, first + 1 < sentence.tokens.upperBound, WordSet.questionWords.contains(tokens[first]),
      WordSet.prepositions.contains(tokens[first + 1])
    {
      return Opening(start: first, isOpen: true)
    }
    // `But where paper stands and waits?`, which is no part of a longer sentence.
    if starts.count == 1, WordSet.questionWords.contains(tokens[starts[0]]) {
      return Opening(start: starts[0], isOpen: true)
    }
    // `is Bill the one who makes the call?`
    if let start = starts.first(where: { Self.inverters.contains(tokens[$0]) }) {
      return Opening(start: start, isOpen: false)
    }
    if let inner = sentence.tokens.first(where: { isInverted($0, sentence.tokens) }) {
      return Opening(start: inner, isOpen: WordSet.questionWords.contains(tokens[inner]))
    }
    // `it stops the queue at the gate, worth a talk?`: what is claimed before the last part is an answer.
    if let last = starts.last, last > sentence.tokens.lowerBound + 2,
      reading.concepts(in: sentence.tokens.lowerBound..<last).hasAny(Self.claims)
    {
      return Opening(start: last, isOpen: false)
    }
    return Opening(start: sentence.tokens.lowerBound, isOpen: asksAtTheEnd(sentence.tokens))
  }

  /// `Is a problem for who?`, `That takes how long?`
  private func asksAtTheEnd(_ range: Range<Int>) -> Bool {
    range.suffix(2).contains { $0 > range.lowerBound && WordSet.questionWords.contains(tokens[$0]) }
  }

  /// Beginnings of the sentence and of its parts, without what leads in (`so`, `and`, `well`).
  private func starts(in range: Range<Int>) -> [Int] {
    let leads = Self.leads
    var starts: [Int] = []
    for part in range where part == range.lowerBound || tokens[part].gap >= .comma {
      var start = part
      while start < range.upperBound - 1, leads.contains(tokens[start]), start - part < 4 { start += 1 }
      starts.append(start)
    }
    return starts
  }

  private static let leads = WordSet(
    "so and but ok okay well right then now just um uh er yeah yes sure great thanks also first alright please maybe hi "
      + "hello sorry or interesting good fair fine")

  private func opening(at start: Int, _ range: Range<Int>, isMarked: Bool) -> Opening? {
    if let frame = frame(at: start, range) { return frame }
    // `Have a think about it.`
    if !isMarked, tokens[start].word == WordKey("have"), start + 1 < range.upperBound,
      WordSet.determiners.contains(tokens[start + 1])
    {
      return nil
    }
    let wh = WordSet.prepositions.contains(tokens[start]) && start + 1 < range.upperBound ? start + 1 : start
    if WordSet.questionWords.contains(tokens[wh]) {
      if isInverted(wh, range) || (isMarked && !Self.subordinators.contains(tokens[wh])) {
        return Opening(start: start, isOpen: true)
      }
      return nil
    }
    // `and when press seven stops, does your customer feel it`
    let mayStand = starts(in: range).first.map { start == $0 || Self.conditions.contains(tokens[$0]) } ?? false
    return isInverted(start, range) && (isMarked || mayStand)
      ? Opening(start: start, isOpen: false) : nil
  }

  private static let closing = WordSet("if whether")
  private static let own = WordSet("we i our my")
  private static let subordinators = WordSet("when where while")

  /// `tell me ...`, `could you tell me ...`: open unless `if` or `whether` follows.
  private func frame(at start: Int, _ range: Range<Int>) -> Opening? {
    let cue = reading.cues.first {
      ($0.concept == .askImperative || $0.concept == .askIndirect) && $0.tokens.lowerBound == start
    }
    guard let cue, cue.tokens.upperBound < range.upperBound else {
      return cue?.concept == .askImperative ? Opening(start: start, isOpen: true) : nil
    }
    let next = tokens[cue.tokens.upperBound]
    if cue.concept == .askIndirect, !Self.embeds(range, after: cue.tokens.upperBound, tokens) { return nil }
    // `I do not know yet if we can help you` admits something.
    let subject = cue.tokens.upperBound + 1
    if cue.concept == .askIndirect, Self.closing.contains(next), subject < range.upperBound,
      Self.own.contains(tokens[subject])
    {
      return nil
    }
    return Opening(start: start, isOpen: !Self.closing.contains(next))
  }

  /// An indirect question needs a question word, `if` or `about` soon after its frame.
  private static func embeds(_ range: Range<Int>, after index: Int, _ tokens: [Token]) -> Bool {
    (index..<min(index + 4, range.upperBound)).contains {
      WordSet.questionWords.contains(tokens[$0]) || embedders.contains(tokens[$0])
    }
  }

  private static let embedders = WordSet("if whether about through more a an the your")

  /// `do you`, `is there`, `what does`, `how many trucks do`: an auxiliary before its subject.
  func isInverted(_ index: Int, _ range: Range<Int>) -> Bool {
    guard index + 1 < range.upperBound else { return false }
    if WordSet.questionWords.contains(tokens[index]) { return isWhQuestion(index, range) }
    guard Self.inverters.contains(tokens[index]) else { return false }
    let next = tokens[index + 1].word == WordKey("not") && index + 2 < range.upperBound ? index + 2 : index + 1
    return Self.inverted.contains(tokens[next])
  }

  private static let inverters = WordSet(
    "do does did is are was were can could would will should shall have has had may might must")
  private static let inverted = WordSet(
    "you your we our it there that this they their he she i the anyone anybody someone everyone any these those a an "
      + "all both")

  private func isWhQuestion(_ index: Int, _ range: Range<Int>) -> Bool {
    let next = index + 1
    guard next < range.upperBound else { return true }
    if Self.inverters.contains(tokens[next]) || Self.subjectVerbs.contains(tokens[next]) { return true }
    guard Self.takesNoun.contains(tokens[index]), !WordSet.subjects.contains(tokens[next]) else { return false }
    return (next..<min(next + 5, range.upperBound)).contains {
      $0 > next && tokens[$0].gap <= .space && Self.inverters.contains(tokens[$0])
    }
  }

  private static let takesNoun = WordSet("what which how whose")
  private static let subjectVerbs = WordSet(
    "happens happened drives drove makes made causes caused worries keeps matters comes goes else decides signs pays "
      + "owns runs handles approves about would'd takes costs breaks gets stops besides needs feels notices loses wins")
}
