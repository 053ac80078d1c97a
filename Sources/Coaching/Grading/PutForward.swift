/// A question that puts forward what both could do, and asks for nothing of the customer's: `Could Bernie pick thirty closed files,
/// and I run them?`, `Thursday afternoon, you and Efua on the phone, twenty minutes?`
struct PutForward {
  private let range: Range<Int>
  private let answer: Answer
  private let appointment: Appointment
  private var tokens: [Token] { answer.tokens }

  private init(_ question: AskedQuestion, in answer: Answer) {
    (range, self.answer) = (question.tokens, answer)
    appointment = Appointment(question.sentence, in: answer)
  }

  /// Nil where the question asks for something.
  private static func proposal(_ question: AskedQuestion, in answer: Answer) -> PutForward? {
    // Most questions are far from it, and their wording need not be looked at.
    guard !question.isEmpty, question.tokens.count > 2, question.proposal.map({ $0 > unlikelyAt }) ?? true else {
      return nil
    }
    let put = PutForward(question, in: answer)
    if put.sells || put.checks { return nil }
    let isWorded = put.isWorded
    guard let odds = question.proposal, !isWorded else { return isWorded ? put : nil }
    return odds > (question.question.form == .open ? sureAt : likelyAt) ? put : nil
  }

  static func isProposal(_ question: AskedQuestion, in answer: Answer) -> Bool {
    proposal(question, in: answer) != nil
  }

  /// A sentence has all that a plan has, and asks for something: `Is it so that a file can be sitting from Monday until Friday?`
  static func isAskedInstead(in sentence: Sentence, of answer: Answer) -> Bool {
    answer.questions.contains { question in
      question.sentence == sentence && question.proposal.map { $0 < 0 } ?? false
        && !PutForward(question, in: answer).isWorded
    }
  }

  /// A sentence puts work forward, and says for when, or does not.
  static func isProposal(_ sentence: Sentence, of answer: Answer, isDated: Bool) -> Bool {
    answer.questions.contains { $0.sentence == sentence && proposal($0, in: answer)?.isDated == isDated }
  }
}

extension PutForward {
  /// In log-odds: how unlikely one may be that is worded like a proposal, and how likely one must be that is not.
  private static let unlikelyAt = -0.5
  private static let likelyAt = 1.0
  private static let sureAt = 4.0

  private static let bought = ConceptSet(.purchase, .pressure, .brochure, .demo)

  private static let shows = WordSet("show send demonstrate email mail present")

  /// `Can you sign by Friday?`, `may I show it to you?`
  private var sells: Bool {
    let isShow = range.contains { index in
      Self.shows.contains(tokens[index]) && index > range.lowerBound && Self.own.contains(tokens[index - 1])
    }
    return isShow || answer.reading.concepts(in: range).hasAny(Self.bought) && !appointment.comesTogether
  }

  /// `Can I just check I got my notes right: nineteen now, twenty-eight by April?`
  private var checks: Bool { answer.reading.concepts(in: range).has(.checkBack) }

  /// In the words of a proposal, whatever the model holds of it.
  private var isWorded: Bool { isInDiary || proposesDeed || asksForTime || givesPart }

  /// The words that begin the question, each one of a set.
  private func opens(with words: [WordSet]) -> Bool {
    words.count < range.count && zip(range, words).allSatisfy { $1.contains(tokens[$0]) }
  }

  /// What is to be done: up to the next question word, for what comes behind that is asked, and not done.
  private func deed(from start: Int) -> Range<Int> {
    start..<((start..<range.upperBound).first { WordSet.questionWords.contains(tokens[$0]) } ?? range.upperBound)
  }

  private var isDated: Bool { (appointment.hasDay || appointment.hasDate) && !appointment.isVague }
}

// MARK: - What the rep wants to do

extension PutForward {
  private static let offering = WordSet("can could may might shall should will would")
  private static let own = WordSet("i we")
  private static let ownObject = WordSet("me us")
  private static let you = WordSet("you")
  private static let be = WordSet("be")

  /// `Can I ...`, `Would you let me ...`, `What if we ...`, `Why don't we ...`, `How about ...`, `Do you mind if I ...`
  private static let openings: [[WordSet]] = [
    [offering, own],
    [offering, you, WordSet("let"), ownObject],
    [WordSet("what"), WordSet("if"), own],
    [WordSet("why"), WordSet("do"), WordSet("not"), own],
    [WordSet("why"), WordSet("not")],
    [WordSet("how what"), WordSet("about")],
    [WordSet("do would"), you, WordSet("mind fancy")],
    [WordSet("fancy")],
    [WordSet("is"), WordSet("it"), agreeable],
    [offering, WordSet("it"), be, agreeable],
    [WordSet("are"), you, willing],
    [offering, you, be, willing],
  ]
  private static let agreeable = WordSet("ok okay possible fine good alright all useful worth acceptable")
  private static let willing = WordSet("up open willing happy ok okay fine game in")

  /// What a rep does with the customer, by its first word.
  static let deeds = WordSet(
    "try tried trying test testing tested trial pilot come came coming sit sat sitting visit visiting visited join joining shadow "
      + "ride rode watch watching spend spent spending run running ran take took taking pick picked bring brought pull pulled meet "
      + "met meeting borrow drop swing pop stop")
  private static let asking = WordSet("ask know check say hear guess assume")
  /// `Can I have an idea of it?`, `could we take the cost first`
  private static let asked = WordSet("idea example sense figure number picture hint overview question first")

  private var proposesDeed: Bool {
    guard let opening = Self.openings.first(where: opens) else { return false }
    let deed = deed(from: range.lowerBound + opening.count)
    if deed.isEmpty || deed.prefix(2).contains(where: { Self.asking.contains(tokens[$0]) }) { return false }
    if deed.contains(where: { Self.asked.contains(tokens[$0]) }) { return false }
    return deed.prefix(Self.nearby).contains { Self.deeds.contains(tokens[$0]) }
      || isDated && (appointment.comesTogether || answer.reading.concepts(in: deed).has(.workVerb))
  }

  /// How soon what is to be done is named.
  private static let nearby = 5
}

// MARK: - What the customer's people are asked for

extension PutForward {
  private static let free = WordSet("free available around in there")
  private static let have = WordSet("have spare got find make")
  private static let time = WordSet("time hour minute minutes morning afternoon day")

  /// `Are you free on Friday?`, `Do you have half an hour on Thursday?`, `Is Friday all right?`
  private var asksForTime: Bool {
    guard isDated, WordSet.auxiliaries.contains(tokens[range.lowerBound]) else { return false }
    let start = range.prefix(Self.nearby + 1)
    if start.contains(where: { Self.free.contains(tokens[$0]) || Self.agreeable.contains(tokens[$0]) }) { return true }
    return start.contains { Self.have.contains(tokens[$0]) } && range.contains { Self.time.contains(tokens[$0]) }
  }

  private static let telling = WordSet(
    "tell say explain describe think know see imagine guess estimate want wish like need pay buy happen help mean walk talk "
      + "speak share give")
  private static let impersonal = WordSet("it that this there they anything anybody anyone somebody someone")
  private static let joint = WordSet("with and to for beside let lend get send give")

  /// `Could Bernie pick thirty of them, and I run them?`, `Would Declan sit down with us?`: theirs begin, and the rep has a part.
  private var givesPart: Bool {
    guard Self.offering.contains(tokens[range.lowerBound]), !Self.own.contains(tokens[range.lowerBound + 1]),
      !Self.impersonal.contains(tokens[range.lowerBound + 1])
    else { return false }
    let deed = deed(from: range.lowerBound + 1)
    let tells = deed.prefix(Self.nearby).contains { Self.telling.contains(tokens[$0]) }
    if tells, !isDated || deed.upperBound < range.upperBound { return false }
    return deed.dropFirst().contains { index in
      if Self.ownObject.contains(tokens[index]) { return tells || Self.joint.contains(tokens[index - 1]) }
      return Self.own.contains(tokens[index]) && (tokens[index].gap == .comma || Self.joint.contains(tokens[index - 1]))
    }
  }
}

// MARK: - As one notes it

extension PutForward {
  /// `Thursday, you and Efua on the phone, twenty minutes?`: a day, and no verb that would ask.
  private var isInDiary: Bool {
    isDated
      && !range.contains { WordSet.questionWords.contains(tokens[$0]) || WordSet.auxiliaries.contains(tokens[$0]) }
      && (appointment.comesTogether || appointment.isFixed || namesPartner)
  }

  private var namesPartner: Bool {
    range.contains { Appointment.partners.contains(tokens[$0]) || answer.namesSomebody(at: $0) }
  }
}
