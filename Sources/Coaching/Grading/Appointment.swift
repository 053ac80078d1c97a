/// A next step in the words of every day: `thursday 0600 with your night fitter`, `I could swing by on Monday`.
struct Appointment {
  let sentence: Sentence
  let answer: Answer
  var tokens: [Token] { answer.tokens }

  init(_ sentence: Sentence, in answer: Answer) {
    self.sentence = sentence
    self.answer = answer
  }
}

extension Appointment {
  private static let coming = WordSet("meet come swing pop drop stop stand sit see listen watch ride spend join")
  private static let parties = WordSet("i we us let")

  private static let there = WordKey("there")
  private static let being = WordSet("be am are")
  static let suiting = WordSet("suit suits")

  /// The rep comes, or both do something: `I swing by`, `I could be there`, `we see how many`; or asks whether it suits.
  var comesTogether: Bool {
    sentence.tokens.contains { index in
      if suitsThem(index) { return true }
      return (Self.coming.contains(tokens[index]) || isThere(index))
        && (max(sentence.tokens.lowerBound, index - 4)..<index).contains { Self.parties.contains(tokens[$0]) }
    }
  }

  /// `does Tuesday suit you`
  private func suitsThem(_ index: Int) -> Bool {
    Self.suiting.contains(tokens[index]) && index + 1 < sentence.tokens.upperBound
      && Self.theirs.contains(tokens[index + 1])
  }

  private func isThere(_ index: Int) -> Bool {
    tokens[index].word == Self.there && index > sentence.tokens.lowerBound
      && Self.being.contains(tokens[index - 1])
  }

  /// Whoever may do something together.
  static let partners = WordSet("we us i me you your together our")
  /// What begins a question rather than a plan.
  static let asking = WordSet("how what why which who where")

  /// Whether any sentence could be a plan: it names a day and somebody who does something, and asks for nothing. A model may
  /// say that it is one; `what would a full shelf on a Saturday be worth to you` is none.
  static func isThinkable(in answer: Answer) -> Bool {
    answer.utterance.sentences.contains { sentence in
      let plan = Appointment(sentence, in: answer)
      return (plan.hasDay || plan.hasDate) && plan.isForPeople
        && sentence.tokens.contains { partners.contains(answer.tokens[$0]) }
        && !plan.asksAboutThem
        && !(sentence.terminator == .question && sentence.tokens.contains { asking.contains(answer.tokens[$0]) })
    }
  }

  /// The rep, alone or with the customer.
  static let ownSide = WordSet("we us i me together our")
  private static let meetings = WordSet("suit suits free available join meet come spare time works okay ok")

  /// A question that plans nothing, since only the customer does something in it: `and you ever run out on a saturday`.
  var asksAboutThem: Bool {
    answer.questions.contains { $0.sentence == sentence && !$0.isEmpty }
      && !sentence.tokens.contains { Self.ownSide.contains(tokens[$0]) || Self.meetings.contains(tokens[$0]) }
  }

  private static let actors = WordSet("we i you let")

  /// Somebody does something in it: `the compressors start at six on Monday` plans nothing, nor does what a product will do on
  /// a day.
  var isForPeople: Bool {
    if sentence.terminator == .question { return true }
    let verb = sentence.tokens.first {
      WordSet.auxiliaries.contains(tokens[$0]) || answer.reading.affirmed[$0].has(.workVerb)
    }
    let head = sentence.tokens.lowerBound..<(verb ?? sentence.tokens.upperBound)
    guard head.count <= Self.longestHead, !head.contains(where: isSomebody) else { return true }
    let isProduct =
      answer.reading.concepts(in: head).has(.productSubject)
      || answer.hits.contains { $0.isOfProduct && head.contains($0.tokens.lowerBound) }
    let isThing =
      head.count > 1 && WordSet.determiners.contains(tokens[head.lowerBound]) && head.contains { tokens[$0].isContent }
    return !isProduct && !isThing
  }

  /// Longer ones are no subject.
  private static let longestHead = 5

  private func isSomebody(_ index: Int) -> Bool {
    // Or a day, which begins many a plan.
    Self.actors.contains(tokens[index]) || answer.reading.affirmed[index].has(.day) || answer.namesSomebody(at: index)
  }

  private static let bare = WordSet(
    "meet meeting talk speak call phone ring chat catch up touch base again soon sometime next this week month year then "
      + "later suggest propose think let maybe perhaps together")

  /// `Let's talk again next week.`: no day, no hour, nobody else and nothing to do.
  var isVague: Bool {
    sentence.tokens.allSatisfy { Self.bare.contains(tokens[$0]) || tokens[$0].isFunctionWord }
  }

  /// A day with its hour, and with whom or over what, said as one notes it in a diary: nothing but a plan begins like that.
  var isFixed: Bool {
    guard sentence.tokens.contains(where: isWeekday), hasHour else { return false }
    return namesBothSides || beginsWithTime && (isWithSomebody || isOverSomething || namesTheirSide)
  }

  private static let ours = WordSet("me i we us")
  private static let joins = WordSet("and with")

  /// Both sides in one breath: `me and your fitter`, `you, me and Marcus`.
  private var namesBothSides: Bool {
    sentence.tokens.contains { index in
      guard Self.ours.contains(tokens[index]) else { return false }
      let behind = index + 1..<min(index + 3, sentence.tokens.upperBound)
      let before = max(sentence.tokens.lowerBound, index - 2)..<index
      return behind.contains { Self.joins.contains(tokens[$0]) }
        && isTheirs(in: index + 1..<min(index + 5, sentence.tokens.upperBound))
        || (before.contains { Self.joins.contains(tokens[$0]) } || tokens[index].gap == .comma) && isTheirs(in: before)
    }
  }

  /// `you and Efua`, `you, your foreman`: nothing else begins the part of a sentence.
  private var namesTheirSide: Bool {
    starts.contains { start in
      let next = start + 1
      guard next < sentence.tokens.upperBound, Self.theirs.contains(tokens[start]) else { return false }
      return tokens[next].gap == .comma || Self.joins.contains(tokens[next])
    }
  }

  private func isTheirs(in range: Range<Int>) -> Bool {
    range.contains { index in
      Self.theirs.contains(tokens[index]) || answer.namesSomebody(at: index)
    }
  }

  private static let theirs = WordSet("you your")

  /// Typed in bits: `tuesday. 9am. me and your fitter. press 7`.
  static func inFragments(of answer: Answer) -> Range<Int>? {
    let sentences = answer.utterance.sentences
    guard sentences.count > 1, sentences.allSatisfy({ $0.tokens.count <= 9 }) else { return nil }
    let parts = sentences.map { Appointment($0, in: answer) }
    guard parts.contains(where: { $0.sentence.tokens.contains(where: $0.isWeekday) || $0.hasDate }),
      parts.contains(where: \.namesBothSides),
      let first = sentences.first, let last = sentences.last
    else { return nil }
    return first.span.lowerBound..<last.span.upperBound
  }

  /// `How about Tuesday morning? I bring a meter, Gerrit shows me the pad.`: the day first, and then who does what.
  static func proposed(by answer: Answer) -> Range<Int>? {
    guard let day = answer.utterance.sentences.first(where: { Appointment($0, in: answer).proposesDay }),
      let deed = answer.statements.first(where: { statement in
        statement.tokens.lowerBound >= day.tokens.upperBound
          && statement.tokens.contains { ours.contains(answer.tokens[$0]) }
      })
    else { return nil }
    return day.span.lowerBound..<deed.span.upperBound
  }

  private static let about = WordKey("about")
  private static let longestProposal = 7

  /// `How about Tuesday morning?`, `what about thursday at nine`
  private var proposesDay: Bool {
    let tokens = sentence.tokens
    guard (3...Self.longestProposal).contains(tokens.count), Self.asking.contains(self.tokens[tokens.lowerBound]) else {
      return false
    }
    return self.tokens[tokens.lowerBound + 1].word == Self.about && (hasDay || hasDate)
  }

  private var starts: [Int] {
    sentence.tokens.filter { $0 == sentence.tokens.lowerBound || tokens[$0].gap >= .comma }
  }

  private static let leads = WordSet("so ok okay then and well right on need say fair how about what")

  /// A day, or how long it takes, stands first in the sentence or in one of its parts.
  private var beginsWithTime: Bool {
    starts.contains { start in
      var first = start
      while first < sentence.tokens.upperBound - 1, Self.leads.contains(tokens[first]) { first += 1 }
      return answer.reading.affirmed[first].has(.day)
        || answer.utterance.quantities.contains { $0.tokens.contains(first) && $0.isTime }
        || tokens[first].word == WordKey("half")
    }
  }

  private static let rep = WordSet("us me")

  private var isWithSomebody: Bool {
    sentence.tokens.contains { index in
      guard tokens[index].word == WordKey("with") else { return false }
      let whom = index + 1..<min(index + 4, sentence.tokens.upperBound)
      return isTheirs(in: whom) || whom.contains { Self.rep.contains(tokens[$0]) }
    }
  }

  /// `twenty closed files`: a number of things that is no time.
  private var isOverSomething: Bool {
    answer.utterance.quantities.contains { figure in
      sentence.tokens.contains(figure.tokens.lowerBound) && !figure.isMeasure
        && figure.tokens.upperBound < sentence.tokens.upperBound && tokens[figure.tokens.upperBound].gap <= .space
        && figure.tokens.lowerBound > sentence.tokens.lowerBound
        && tokens[figure.tokens.lowerBound - 1].word != WordKey("at") && !isWeekday(figure.tokens.lowerBound - 1)
    }
  }
}
