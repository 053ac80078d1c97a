/// A question typed in haste or said in dialect, without a mark and often without a verb: `who signs`, `how much per slot`,
/// `any warning before it breaks`, `tried anything to stop it`, `and if you miss it`.
struct ClippedQuestion {
  let reading: Reading
  let sentence: Sentence
  private var tokens: [Token] { reading.tokens }

  /// Where it begins, and whether it asks for more than a yes; nil where the sentence asks nothing.
  ///
  /// - Parameter starts: of the sentence and its parts, without what leads in.
  func opening(among starts: [Int]) -> (start: Int, isOpen: Bool)? {
    guard isUnmarked else { return nil }
    let end = sentence.tokens.upperBound
    if let start = starts.first, asksYou(start) { return (start, false) }
    if let start = embedded { return (start, true) }
    for start in starts + repairs where start < end && end - start <= Self.longest {
      if asksForAmount(start) { return (start, true) }
      let isFirst = start == starts.first || repairs.contains(start)
      guard isFirst else { continue }
      if opens(start) || asksThem(start) || isCondition(start) || isBare(start) || asksHowCome(start) {
        return (start, true)
      }
      if Self.auxiliaries.contains(tokens[start]), !isStatement(after: start) { return (start, false) }
      if asksWhether(start) { return (start, false) }
      if asksForAny(start) { return (start, false) }
    }
    return nil
  }

  private static let longest = 9

  /// Nothing shows what it is; a full stop of somebody who writes without capitals shows little.
  private var isUnmarked: Bool {
    switch sentence.terminator {
    case .none: true
    case .period:
      (!tokens[sentence.tokens.lowerBound].isCapitalised || Self.any.contains(tokens[sentence.tokens.lowerBound]))
        && !reading.utterance.sentences.contains { $0.terminator == .question }
    case .question, .exclamation: false
    }
  }

  /// Where somebody begins anew: `the money I mean who signs`.
  private var repairs: [Int] {
    sentence.tokens.dropFirst(2).filter {
      tokens[$0 - 2].word == WordKey("i") && tokens[$0 - 1].word == WordKey("mean")
    }
  }
}

extension ClippedQuestion {
  private static let openers = WordSet("who why whose which what")
  private static let auxiliaries = WordSet("do does did")
  private static let amounts = WordSet("much many long often big bad far soon late high")
  /// `what you want is ...`, `do not ...`, `what a mess`: no question.
  private static let statementSubjects = WordSet(
    "you we i they it he she this that these those the not your our matters a an knows cares")

  private func isStatement(after start: Int) -> Bool {
    start + 1 >= sentence.tokens.upperBound || Self.statementSubjects.contains(tokens[start + 1])
  }

  private func asksForAmount(_ start: Int) -> Bool {
    tokens[start].word == WordKey("how") && start + 1 < sentence.tokens.upperBound
      && Self.amounts.contains(tokens[start + 1])
  }

  private func opens(_ start: Int) -> Bool { Self.openers.contains(tokens[start]) && !isStatement(after: start) }

  private static let copulas = WordSet("is was")
  private static let beings = WordSet("is are was were")

  /// `is privacy an issue for your team`: its verb before a noun, and what that is after it. `is dead easy to learn` has lost
  /// its subject.
  private func asksWhether(_ start: Int) -> Bool {
    guard start + 3 < sentence.tokens.upperBound, Self.beings.contains(tokens[start]) else { return false }
    return tokens[start + 1].isContent && WordSet.determiners.contains(tokens[start + 2])
  }

  /// `how come it breaks`
  private func asksHowCome(_ start: Int) -> Bool {
    start + 2 < sentence.tokens.upperBound && tokens[start].word == WordKey("how")
      && tokens[start + 1].word == WordKey("come")
  }

  /// `since when`, `how so`, `why`: a question word and next to nothing else.
  private func isBare(_ start: Int) -> Bool {
    let rest = start..<sentence.tokens.upperBound
    guard rest.count <= 3, rest.allSatisfy({ tokens[$0].isFunctionWord || isReported($0) }) else {
      return false
    }
    return rest.contains { WordSet.questionWords.contains(tokens[$0]) }
      && !rest.contains { Self.copulas.contains(tokens[$0]) }
  }

  private func isReported(_ index: Int) -> Bool {
    tokens[index].word == WordKey("come") || tokens[index].word == WordKey("says")
  }

  private static let them = WordSet("you your they")
  private static let links = WordSet("is are was were will means mean matters makes helps needs")

  /// `what you tried already`, `where you at now`: their verb has lost its helper. `What you get is ...` has one.
  private func asksThem(_ start: Int) -> Bool {
    guard start + 2 < sentence.tokens.upperBound, WordSet.questionWords.contains(tokens[start]),
      Self.them.contains(tokens[start + 1])
    else { return false }
    return !(start + 2..<sentence.tokens.upperBound).contains { Self.links.contains(tokens[$0]) }
  }

  private static let manners = WordSet("like mind ok okay want wish please possible need not so")

  /// `and if you miss it`, with nothing after it.
  private func isCondition(_ start: Int) -> Bool {
    tokens[start].word == WordKey("if") && start + 2 < sentence.tokens.upperBound
      && sentence == reading.utterance.sentences.last
      && !(start + 1..<sentence.tokens.upperBound).contains {
        tokens[$0].gap >= .comma || Self.manners.contains(tokens[$0])
      }
  }

  private static let you = WordKey("you")
  private static let hasty = WordSet("got ever tried had seen told heard found")
  private static let open = WordSet("any anything anyone anybody ever yet")
  private static let doing = WordSet(
    "doing having getting running losing paying using seeing making spending working taking finding throwing chasing")

  private static let longestHasty = 14
  private static let times = WordSet(
    "weekends nights evenings mornings days mondays tuesdays wednesdays thursdays fridays saturdays sundays usually still"
  )

  /// `you got any big customers`, `weekends you doing overtime`, `you told greg yet`: said without the helper of its verb.
  private func asksYou(_ start: Int) -> Bool {
    let end = sentence.tokens.upperBound
    guard let you = (start..<min(start + 3, end)).first(where: { tokens[$0].word == Self.you }), you + 1 < end,
      (start..<you).allSatisfy({ Self.times.contains(tokens[$0]) }), end - start <= Self.longestHasty
    else { return false }
    if Self.doing.contains(tokens[you + 1]) { return true }
    return you == start && Self.hasty.contains(tokens[you + 1])
      && (you + 1..<end).contains { Self.open.contains(tokens[$0]) }
  }

  private static let asking = WordSet("asking wondering wonder depends")

  /// `depends really how many hours they wait`, `that is why I am asking how many`: what is asked, behind a word that says so.
  private var embedded: Int? {
    sentence.tokens.first { index in
      WordSet.questionWords.contains(tokens[index]) && index > sentence.tokens.lowerBound
        && tokens[index - 1].word != WordKey("on")
        && (max(sentence.tokens.lowerBound, index - 2)..<index).contains { Self.asking.contains(tokens[$0]) }
    }
  }

  private static let any = WordSet("any anything anyone anybody anywhere ever")
  private static let claims = WordSet("will can may would could should is are not no never time need want like")
  private static let participles = WordSet(
    "tried got had seen heard noticed done found lost been used thought happened gone")

  /// `Any` stands in questions and in denials: `any idea before it breaks`, `tried anything to stop it`.
  private func asksForAny(_ start: Int) -> Bool {
    let rest = start..<sentence.tokens.upperBound
    guard rest.count >= 2, !rest.contains(where: { Self.claims.contains(tokens[$0]) }) else { return false }
    if Self.any.contains(tokens[start]) { return true }
    return Self.participles.contains(tokens[start]) && rest.prefix(3).contains { Self.any.contains(tokens[$0]) }
  }
}
