/// Finds the rep's own words that make the feature, for any product: what follows a verb of having, a technical
/// description of the product, or a bare list.
///
/// `We have real-time slot booking and an open API.` gives `real-time slot booking`; small talk and the customer's own
/// world give nothing.
struct FeatureQuote {
  let answer: Answer
  var reading: Reading { answer.reading }
  var tokens: [Token] { answer.tokens }

  static func find(in answer: Answer) -> Range<Int>? {
    let quote = FeatureQuote(answer: answer)
    for sentence in answer.statements
    where !answer.retells(sentence.tokens) || answer.promises(sentence.tokens) {
      if let tokens = quote.find(in: sentence), !answer.isTheirFigure(tokens), !quote.isNoneOfOurs(tokens, sentence) {
        return answer.span(tokens)
      }
    }
    return nil
  }

  private static let oneself = WordSet("i my")

  /// `Fair enough on the OCR`, where OCR is what the customer has; `I was an engineer for twenty years`.
  private func isNoneOfOurs(_ quote: Range<Int>, _ sentence: Sentence) -> Bool {
    if hasProduct(quote) || reading.concepts(in: sentence.tokens).has(.seller) { return false }
    let named = quote.filter { tokens[$0].isContent || tokens[$0].kind == .code }
    let heard = named.count { index in answer.heard.lines.contains { $0.content.contains(tokens[index].stem) } }
    let isTheirs = heard > 0 && heard * 2 >= named.count
    return isTheirs || sentence.tokens.prefix(2).contains { Self.oneself.contains(tokens[$0]) }
  }

  private func find(in sentence: Sentence) -> Range<Int>? {
    if let found = afterCapability(sentence) { return found }
    // All other ways need something technical in it.
    guard isTechnical(sentence.tokens) else { return nil }
    return predicate(sentence) ?? named(sentence) ?? fragment(sentence) ?? technical(sentence)
  }
}

// MARK: - After a verb of having

extension FeatureQuote {
  private func afterCapability(_ sentence: Sentence) -> Range<Int>? {
    for cue in reading.cues
    where cue.concept == .capability && !cue.isNegated && sentence.tokens.contains(cue.tokens.lowerBound) {
      guard let subject = subject(of: cue, in: sentence), !isPerfect(cue, sentence) else { continue }
      var start = Self.isHaving(tokens[cue.tokens.upperBound - 1], cue, tokens) ? cue.tokens.upperBound : verb(of: cue)
      if start < sentence.tokens.upperBound, tokens[start].word == WordKey("got") { start += 1 }
      guard let phrase = phrase(from: start, after: cue, sentence), isFeature(phrase, said: subject) else { continue }
      return phrase
    }
    return nil
  }

  /// How surely the subject of the verb is the product.
  private enum Subject: Equatable { case product, unclear }

  private func subject(of cue: Cue, in sentence: Sentence) -> Subject? {
    let first = tokens[cue.tokens.lowerBound]
    if Self.addressees.contains(first) || first.word == WordKey("there") { return .unclear }
    if Self.ours.contains(first) { return .product }
    let before = partStart(of: cue.tokens.lowerBound, in: sentence)..<cue.tokens.lowerBound
    let words = before.filter { !Self.adverbs.contains(tokens[$0]) }
    guard let last = words.last else {
      return cue.tokens.lowerBound == sentence.tokens.lowerBound ? .product : .unclear
    }
    if Self.strangers.contains(tokens[last]) { return nil }
    if Self.speakers.contains(tokens[last]) { return .product }
    let concepts = reading.concepts(in: before)
    if concepts.has(.seller) || concepts.has(.productSubject) || hasProduct(before) { return .product }
    if concepts.hasAny(Self.others) { return nil }
    let isTheirs = answer.mentions.contains { $0.tokens.contains { before.contains($0) } }
    return Self.pointers.contains(tokens[before.lowerBound]) && !isTheirs ? .product : .unclear
  }

  private static let others = ConceptSet(.customer, .stakeholder, .smallTalk)
  private static let ours = WordSet("we our")
  private static let pointers = WordSet("the this these")
  private static let addressees = WordSet("you")
  private static let strangers = WordSet(
    "i you he she they who people everyone everybody nobody what how why when if to")
  private static let speakers = WordSet("we it this that these which")
  private static let adverbs = WordSet(
    "also now even already currently and then plus just so well yeah ok basically actually really do does can will both all"
  )

  private func hasProduct(_ range: Range<Int>) -> Bool {
    answer.hits.contains { hit in
      guard range.contains(hit.tokens.lowerBound) else { return false }
      switch hit.entry {
      case .product, .feature: return true
      case .term, .place, .forbidden, .company, .person: return false
      }
    }
  }

  private func partStart(of index: Int, in sentence: Sentence) -> Int {
    var start = index
    while start > sentence.tokens.lowerBound, tokens[start].gap < .comma, !Self.joins.contains(tokens[start - 1]) {
      start -= 1
    }
    return start
  }

  private static let joins = WordSet("because but so when while if although since")

  /// `we have had`, `it has improved the screen`: a tense and not a possession.
  private func isPerfect(_ cue: Cue, _ sentence: Sentence) -> Bool {
    let next = cue.tokens.upperBound
    guard next < sentence.tokens.upperBound, Self.haves.contains(tokens[next - 1]), !isGot(next, sentence) else {
      return false
    }
    if Self.participles.contains(tokens[next]) { return true }
    guard reading.utterance.word(at: next, endsIn: "ed") else { return false }
    let after = next + 1
    return after >= sentence.tokens.upperBound || tokens[after].gap >= .comma
      || WordSet.determiners.contains(tokens[after]) || WordSet.pronouns.contains(tokens[after])
      || WordSet.prepositions.contains(tokens[after])
  }

  /// `have got a pump` is a possession, `have got to go` is not.
  private func isGot(_ index: Int, _ sentence: Sentence) -> Bool {
    tokens[index].word == WordKey("got") && index + 1 < sentence.tokens.upperBound
      && tokens[index + 1].word != WordKey("to")
  }

  private static let haves = WordSet("have has had")
  private static let participles = WordSet(
    "been had got to seen done gone made known met spoken heard come taken given left lost won put set kept told said "
      + "worked talked tried always never not no to brought bought built sold sent run grown shown written since")

  /// Verbs whose object is the feature; after others the verb belongs to it (`detects leaks`).
  private static func isHaving(_ last: Token, _ cue: Cue, _ tokens: [Token]) -> Bool {
    having.contains(last) || cue.tokens.contains { having.contains(tokens[$0]) }
  }

  private static let having = WordSet(
    "have has got get include includes including contain contains comprise comprises offer offers offering provide "
      + "provides providing feature features featuring support supports supporting with boast boasts sport carry use uses "
      + "using utilize there deliver delivers access sell stock supply employ our consist consists option options")

  /// The first word of the verb itself, behind a subject within the phrase (`we run`).
  private func verb(of cue: Cue) -> Int {
    var start = cue.tokens.lowerBound
    while start < cue.tokens.upperBound - 1,
      Self.speakers.contains(tokens[start]) || WordSet.forms.contains(tokens[start])
        || tokens[start].word == WordKey("do")
    { start += 1 }
    return start
  }

  private func phrase(from start: Int, after cue: Cue, _ sentence: Sentence) -> Range<Int>? {
    let clause = start..<sentence.tokens.upperBound
    if start >= cue.tokens.upperBound { return NounPhrase(reading).tokens(from: start, within: clause) }
    guard let object = NounPhrase(reading).tokens(from: cue.tokens.upperBound, within: clause),
      object.upperBound - start <= 8
    else { return nil }
    return start..<object.upperBound
  }

  private func isFeature(_ phrase: Range<Int>, said subject: Subject) -> Bool {
    let concepts = reading.concepts(in: phrase).union(reading.negatedConcepts(in: phrase))
    if concepts.has(.smallTalk) { return false }
    if isTechnical(phrase) { return true }
    if concepts.hasAny([ConceptSet(.nonFeature, .day, .burden)]) { return false }
    if phrase.dropFirst().contains(where: { tokens[$0].gap == .glued }) { return true }
    let hasNoun = phrase.contains { !tokens[$0].isFunctionWord }
    return subject == .product && hasNoun
  }

  func isTechnical(_ range: Range<Int>) -> Bool {
    reading.concepts(in: range).has(.specification) || hasProduct(range)
      || range.contains { tokens[$0].kind == .code && !reading.affirmed[$0].has(.day) }
  }
}

// MARK: - Other ways to state a feature

extension FeatureQuote {
  /// `The sensors are waterproof to IP67`: what is technical is said of the product.
  private func predicate(_ sentence: Sentence) -> Range<Int>? {
    for index in sentence.tokens where WordSet.forms.contains(tokens[index]) && index > sentence.tokens.lowerBound {
      let subject = partStart(of: index, in: sentence)..<index
      let concepts = reading.concepts(in: subject)
      guard !subject.isEmpty, !concepts.hasAny(Self.others),
        !Self.strangers.contains(tokens[index - 1]), index + 1 < sentence.tokens.upperBound,
        let phrase = NounPhrase(reading).tokens(from: index + 1, within: index..<sentence.tokens.upperBound),
        isTechnical(phrase), !reading.concepts(in: phrase).has(.smallTalk)
      else { continue }
      return phrase
    }
    return nil
  }

  /// A feature that the scenario's product lists.
  private func named(_ sentence: Sentence) -> Range<Int>? {
    answer.hits.first { hit in
      guard sentence.tokens.contains(hit.tokens.lowerBound), case .feature = hit.entry else { return false }
      return true
    }?.tokens
  }

  /// `24/7 support, open API, dashboards`: no verb at all.
  private func fragment(_ sentence: Sentence) -> Range<Int>? {
    let hasVerb = sentence.tokens.contains {
      WordSet.auxiliaries.contains(tokens[$0]) || WordSet.subjects.contains(tokens[$0])
    }
    let concepts = reading.concepts(in: sentence.tokens)
    guard !hasVerb, !concepts.has(.customer), !concepts.has(.day) else { return nil }
    let starts = sentence.tokens.filter { $0 == sentence.tokens.lowerBound || tokens[$0].gap >= .comma }
    for start in starts {
      if let phrase = NounPhrase(reading).tokens(from: start, within: start..<sentence.tokens.upperBound),
        isTechnical(phrase), !reading.concepts(in: phrase).has(.smallTalk)
      {
        return phrase
      }
    }
    return nil
  }

  /// `Our role-based access lets ...`, `with the built-in scanner`: a technical name behind an article.
  private func technical(_ sentence: Sentence) -> Range<Int>? {
    for index in sentence.tokens where Self.articles.contains(tokens[index]) {
      guard let phrase = NounPhrase(reading).tokens(from: index, within: index..<sentence.tokens.upperBound),
        phrase.lowerBound > index, isTechnical(phrase)
      else { continue }
      let concepts = reading.concepts(in: phrase)
      if !concepts.has(.smallTalk) && !concepts.has(.stakeholder) && !concepts.has(.customer) { return phrase }
    }
    return nil
  }

  private static let articles = WordSet("our the a an this these")
}
