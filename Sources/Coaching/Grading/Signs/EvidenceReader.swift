/// What an answer offers as proof.
struct EvidenceReader {
  private let answer: Answer
  /// A named place of the proof file, a source, the customer's own data, or what was seen elsewhere.
  let source: Range<Int>?

  init(_ answer: Answer) {
    self.answer = answer
    source =
      Self.place(in: answer).map { answer.span($0.tokens) } ?? Self.cue(.verify, in: answer)
      ?? Self.cue(.evidenceSource, in: answer) ?? ReportedCase(answer).span
  }

  /// Not among the features: a product with a weekly report proves nothing by it.
  private static func cue(_ concept: Concept, in answer: Answer) -> Range<Int>? {
    answer.reading.firstStated(concept) { cue in
      !answer.hits.contains { $0.isOfProduct && $0.tokens.overlaps(cue.tokens) }
    }.map { answer.span($0.tokens) }
  }

  private static func place(in answer: Answer) -> CustomerIndex.Hit? {
    answer.hits.first { hit in
      if case .place = hit.entry { true } else { false }
    }
  }

  /// A figure or an effect in the sentence of the source, or a test with its measure.
  var result: Range<Int>? {
    guard let source else { return nil }
    let sentence = answer.statements.first { $0.span.contains(source.lowerBound) }
    guard let sentence else { return nil }
    return result(in: sentence) ?? told(after: sentence).flatMap(result)
  }

  private static let reporters = WordSet("they he she it there")

  /// `They counted forty fewer`: a sentence that goes on with those who were named in the one before.
  private func told(after sentence: Sentence) -> Sentence? {
    answer.statements.first { next in
      next.tokens.lowerBound == sentence.tokens.upperBound
        && Self.reporters.contains(answer.tokens[next.tokens.lowerBound])
    }
  }

  private func result(in sentence: Sentence) -> Range<Int>? {
    let quantity = answer.utterance.quantities.first { sentence.tokens.contains($0.tokens.lowerBound) }
    let effect = answer.effects.first { sentence.tokens.contains($0.tokens.lowerBound) }
    let metric = sentence.tokens.first {
      answer.reading.affirmed[$0].hasAny([ConceptSet(.burden, .outcomeBad, .outcomeGood)])
    }
    return quantity?.span ?? effect.map { answer.span($0.tokens) } ?? metric.map { answer.tokens[$0].span }
  }

  var limit: Range<Int>? {
    if let limit = answer.span(of: .limit) { return limit }
    let verify = Self.cue(.verify, in: answer)
    return verify == source && Self.place(in: answer) == nil ? answer.span(of: .day) ?? testFrame : verify
  }

  private static let conditions = WordSet("if first before")

  /// A test with a way out or a length: `for six weeks`, `if it does not, stop`.
  private var testFrame: Range<Int>? {
    let isConditional = answer.tokens.first { Self.conditions.contains($0) }
    return isConditional?.span
  }

  /// Admits that there is no such proof yet.
  var admits: Range<Int>? {
    guard let limit = answer.span(of: .limit), answer.tokens.contains(where: Self.proofs.contains) else { return nil }
    return limit
  }

  private static let proofs = WordSet(
    "result results example examples reference references proof proofs evidence case study trial pilot test customer data "
      + "figure figures number numbers")
}
