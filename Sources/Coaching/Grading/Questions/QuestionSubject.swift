/// What a question asks this customer for: one of her facts, by its words, or by what was told before.
struct QuestionSubject {
  private let reading: Reading
  private let customer: CustomerIndex
  private let standing: FactStanding
  private let heard: Heard
  private let matcher: QuestionMatcher
  private let givenBack: GivenBack

  /// Nil where nobody has anything to tell.
  init?(_ reading: Reading, _ customer: CustomerIndex?, _ standing: FactStanding, _ heard: Heard) {
    guard let customer, !customer.facts.isEmpty else { return nil }
    self.reading = reading
    self.customer = customer
    self.standing = standing
    self.heard = heard
    matcher = QuestionMatcher(customer, standing)
    givenBack = GivenBack(reading, heard)
  }
}

extension QuestionSubject {
  /// More words beside a question than `so` and `well` may say what it is about.
  private static let context = 3
  /// A question without words of its own must be this near to a fact to be after it: `who says so?` is near to who decides.
  private static let unmistakable = 0.9

  /// Whether it is the very wording of a sample question.
  func isSample(_ sentence: Sentence) -> Bool { matcher.sample(reading.tokens[sentence.tokens]) != nil }

  /// Enters the fact, with its stage and area where it is opened.
  func find(for question: inout Question, _ sentence: Sentence, _ tokens: Range<Int>) {
    var match = match(sentence, tokens, asking: question.spin)
    match.isTold = standing.told.contains(match.fact)
    question.match = match
    question.isSpent = isSpent(tokens, match)
    if question.isSpent { question.match?.zone = .reject }
    guard match.zone == .open, let fact = customer.facts.first(where: { $0.id == match.fact }) else { return }
    question.spin = fact.spin ?? question.spin
    question.area = fact.area ?? question.area
  }

  private func match(_ sentence: Sentence, _ tokens: Range<Int>, asking: SPIN?) -> Question.Match {
    var match = matcher.match(reading.utterance, sentence, tokens, asking: asking, givenBack)
    guard let last = standing.last, !match.isVerbatim, let follow = FollowUp(tokens, in: reading, customer) else {
      return match
    }
    if let next = follow.next(after: last, in: customer, standing) {
      return Question.Match(fact: next.id, zone: .open, similarity: match.similarity)
    }
    // Without words of its own it is near to anything, save with those that were said before it.
    let stands = match.similarity >= Self.unmistakable || reading.tokens.count > tokens.count + Self.context
    if match.zone != .open || standing.told.contains(match.fact) || !stands { match.zone = .reject }
    return match
  }

  /// Asks on about something that the customer has just spoken of, and no fact says more: none is near, or the nearest is so
  /// for other words only, as to `what happened with this piano?`
  private func isSpent(_ tokens: Range<Int>, _ match: Question.Match) -> Bool {
    let stems = Content(reading.tokens, in: tokens).stems.filter { !FollowUp.isEmpty($0) }
    let isOfAnotherThing = !stems.isEmpty && !match.isClose && !match.isVerbatim && !isSpoken(of: stems, in: match.fact)
    guard match.zone != .open || isOfAnotherThing else { return false }
    if standing.last != nil, FollowUp(tokens, in: reading, customer) != nil { return true }
    guard !match.isNear || isOfAnotherThing, !stems.isEmpty else { return false }
    return heard.lines.contains { $0.source == .line && stems.allSatisfy($0.content.contains) }
  }

  /// Whether what a fact says, or a question for it, has one of the words.
  private func isSpoken(of stems: [WordKey], in id: String) -> Bool {
    guard let fact = customer.facts.first(where: { $0.id == id }) else { return true }
    return stems.contains(where: fact.speaks)
  }
}
