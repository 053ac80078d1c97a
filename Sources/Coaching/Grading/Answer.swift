/// One answer with everything that the criteria look at, found once: the reading, the customer's words in it, effects,
/// questions, figures, and what the customer has said so far. A class for the same reason as `Reading`.
package final class Answer: Sendable {
  package let reading: Reading
  package let context: GradingContext
  package let heard: Heard
  package let hits: [CustomerIndex.Hit]
  package let effects: [Effect]
  package let questions: [AskedQuestion]
  /// For each quantity of the utterance, whether and where it was heard.
  package let traces: [Trace]
  package let mentions: [Mention]
  /// Sentences that state rather than ask.
  package let statements: [Sentence]
  /// What models see in all of it, which is often all of what they are asked about.
  private let features: TextFeatures
  /// How the words of all of it stand to each other.
  private let frames: Frames
  /// What it answers.
  private let answered: HeardWords

  package init(_ text: String, in context: GradingContext, reader: CueReader, models: FittedModels = .none) {
    let reading = reader.read(text, names: context.customer?.names)
    let heard = Heard(context, reader: reader, models: models)
    let hits = context.customer?.hits(in: reading.tokens) ?? []
    (self.reading, self.context, self.heard, self.hits) = (reading, context, heard, hits)
    let asked = QuestionReader.questions(
      in: reading, customer: context.customer, FactStanding(context), heard, models: models)
    questions = asked
    statements = reading.utterance.sentences.filter { sentence in
      !asked.contains { $0.sentence == sentence && $0.fillsSentence }
    }
    let tracer = Tracer(heard, customer: context.customer)
    let traces = reading.utterance.quantities.map(tracer.trace)
    let mentions = MentionReader.mentions(of: heard, in: reading, hits: hits, context.customer)
    (self.traces, self.mentions) = (traces, mentions)
    answered = heard.answered(by: hits)
    features = TextFeatures(reading, in: reading.tokens.indices, after: answered)
    frames = Frames(reading, after: answered)
    let scenario = context.customer?.scenario
    let echoed = mentions.flatMap { $0.tokens.map { $0..<($0 + 1) } }
      .filter { !reading.concepts(in: $0).hasAny(EffectReader.changes) }
    effects = EffectReader(
      reading, terms: hits.compactMap { $0.termTokens } + echoed,
      tracked: hits.compactMap { $0.trackedTokens(in: scenario) },
      goals: zip(reading.utterance.quantities, traces).filter { $0.1 == .heard }.map { $0.0.tokens.lowerBound }
    ).effects()
  }
}

extension Answer {
  @inline(__always)
  package var utterance: Utterance { reading.utterance }
  @inline(__always)
  package var tokens: [Token] { reading.tokens }

  package func span(_ tokens: Range<Int>) -> Range<Int> { utterance.span(tokens) }

  /// What models look at in a stretch; that of all of it is kept.
  func features(of stretch: Range<Int>) -> TextFeatures {
    stretch == tokens.indices ? features : TextFeatures(reading, in: stretch, after: answered)
  }

  /// How the words of a stretch stand to each other; that of all of it is kept.
  func frames(of stretch: Range<Int>) -> Frames {
    stretch == tokens.indices ? frames : Frames(reading, in: stretch, after: answered)
  }

  /// The bytes of the first affirmed cue of `concept`.
  package func span(of concept: Concept) -> Range<Int>? {
    reading.firstStated(concept).map { span($0.tokens) }
  }

  /// Whether a statement holds an affirmed cue of `concept`.
  package func states(_ concept: Concept) -> Bool {
    statements.contains { reading.concepts(in: $0.tokens).has(concept) }
  }

  package func isStatement(_ token: Int) -> Bool { statements.contains { $0.tokens.contains(token) } }

  /// A sum in which at least one figure is the customer's.
  func sums(in range: Range<Int>) -> Bool {
    utterance.sums(in: range)
      && zip(utterance.quantities, traces).contains { range.contains($0.tokens.lowerBound) && $1 == .heard }
  }

  /// The end of a sum that is put to the customer: `..., right?`
  var closesWithCheck: Range<Int>? {
    guard let last = utterance.sentences.last, last.terminator == .question, sums(in: last.tokens) else { return nil }
    return last.span
  }

  /// Which of `range` take up something of the customer's: words of a line, terms of the scenario, figures that trace.
  func heardTokens(in range: Range<Int>) -> [Int] {
    let mentioned = mentions.flatMap(\.tokens)
    let named = hits.filter(\.isOfCustomer).map(\.tokens.lowerBound)
    let traced = zip(utterance.quantities, traces).filter { $1 != .unknown }.map { $0.0.tokens.lowerBound }
    // `five` and `seven` are in anybody's mouth.
    let small = utterance.quantities.filter { !$0.isMeasure && $0.value <= 12 }.map(\.tokens.lowerBound)
    let tokens = Set(mentioned + named + traced).subtracting(small)
    return range.filter(tokens.contains)
  }

  /// Nothing but questions: such an answer claims nothing.
  package var onlyAsks: Bool { !questions.isEmpty && statements.isEmpty }

  /// Whether `tokens` speak of this customer: to them, of their people, in their words.
  package func speaksOfCustomer(_ range: Range<Int>) -> Bool {
    let concepts = reading.concepts(in: range)
    let isGeneric = concepts.has(.genericTie)
    if concepts.has(.customer), !isGeneric { return true }
    if concepts.has(.stakeholder), !isGeneric, !concepts.has(.seller) { return true }
    return hits.contains { range.contains($0.tokens.lowerBound) && $0.isOfCustomer }
      || mentions.contains { mention in mention.tokens.contains { range.contains($0) } }
  }

  /// Somebody of theirs, by role or by name: `your lead clerk`, `Declan`.
  func namesSomebody(at token: Int) -> Bool {
    reading.affirmed[token].has(.stakeholder)
      || hits.contains { $0.entry == .person && $0.tokens.lowerBound == token }
  }
}

extension CustomerIndex.Hit {
  var termTokens: Range<Int>? {
    switch entry {
    case .term: tokens
    case .feature, .place, .forbidden, .product, .company, .person: nil
    }
  }

  func trackedTokens(in scenario: Scenario?) -> Range<Int>? {
    switch entry {
    case .term(let index):
      switch scenario?.terms[index].kind {
      case .kpi, .goal: tokens
      case .operation, nil: nil
      }
    case .feature, .place, .forbidden, .product, .company, .person: nil
    }
  }

  var isOfCustomer: Bool {
    switch entry {
    case .term, .company, .person: true
    case .feature, .place, .forbidden, .product: false
    }
  }
}
