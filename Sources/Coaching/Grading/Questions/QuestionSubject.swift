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
    question.isSpent = (match.zone != .open || isOfAnotherThing(tokens, match)) && goesOn(tokens, match)
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

  /// Somewhat near to a fact of which no word speaks of what is asked about: `what happened with this piano?`
  private func isOfAnotherThing(_ tokens: Range<Int>, _ match: Question.Match) -> Bool {
    let stems = ownStems(tokens)
    guard !match.isClose, !match.isVerbatim, !stems.isEmpty,
      let fact = customer.facts.first(where: { $0.id == match.fact })
    else { return false }
    return !stems.contains { stem in (fact.asked + [fact.told]).contains { $0.weights.contains { $0.key == stem } } }
  }

  private func ownStems(_ tokens: Range<Int>) -> [WordKey] {
    Content(reading.tokens, in: tokens).stems.filter { !FollowUp.isEmpty($0) }
  }

  /// Asks on about something that the customer has just spoken of, and no fact says more.
  private func goesOn(_ tokens: Range<Int>, _ match: Question.Match) -> Bool {
    if standing.last != nil, FollowUp(tokens, in: reading, customer) != nil { return true }
    guard !match.isNear || isOfAnotherThing(tokens, match) else { return false }
    let stems = ownStems(tokens)
    return !stems.isEmpty && heard.lines.contains { $0.source == .line && stems.allSatisfy($0.content.contains) }
  }
}
