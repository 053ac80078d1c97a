/// Everything the customer has said by now, and what it decides.
package struct Heard: Sendable {
  /// Oldest first: the brief, the facts of the ledger, then spoken lines by sentence.
  package var lines: [HeardLine]
  /// What the customer said last, as a whole.
  package var last: HeardLine?
  /// An explicit need was voiced.
  package var needIsVoiced: Bool
  package var basis: Grade.Basis

  /// The line that voiced a need most recently, for the coach to name.
  package var need: HeardLine? { lines.last { $0.need == .explicit } }
}

extension Heard {
  package init(_ context: GradingContext, reader: CueReader, models: FittedModels) {
    let (spoken, last) = Self.spoken(context, reader, models)
    guard let customer = context.customer else {
      self.init(
        lines: spoken, last: last, needIsVoiced: spoken.contains { $0.need == .explicit },
        basis: spoken.isEmpty ? .wording : .said)
      return
    }
    let known = customer.facts.filter { $0.isPublic || context.ledger.knows($0.id) }
    let facts = known.map { fact in
      var line = fact.says
      line.turn = context.ledger.turn(of: fact.id) ?? 0
      return line
    }
    let brief = customer.brief.content.stems.isEmpty ? [] : [customer.brief]
    // A scenario that declares needs is trusted with them; in one that does not, the spoken lines decide.
    let declares = customer.facts.contains { $0.need == .explicit }
    self.init(
      lines: brief + facts + spoken, last: last ?? facts.last,
      needIsVoiced: (declares ? facts : spoken).contains { $0.need == .explicit },
      basis: .ledger)
  }

  /// The lines beside loose text, or what was said in the session: by sentence, and the last one as a whole.
  private static func spoken(
    _ context: GradingContext, _ reader: CueReader, _ models: FittedModels
  ) -> (lines: [HeardLine], last: HeardLine?) {
    let texts =
      context.said.isEmpty ? context.ledger.said.map { ($0.text, Optional($0.turn)) } : context.said.map { ($0, nil) }
    var lines: [HeardLine] = []
    var last: HeardLine?
    for (text, turn) in texts.suffix(40) {
      let reading = reader.read(text)
      lines += reading.utterance.sentences.map { sentence in
        line(reading, sentence.tokens, NeedReader.need(of: sentence, in: reading, models), context, turn)
      }
      last = line(reading, reading.tokens.indices, NeedReader.need(of: reading, models), context, turn)
    }
    return (lines, last)
  }

  private static func line(
    _ reading: Reading, _ range: Range<Int>, _ need: Need, _ context: GradingContext, _ turn: Int?
  ) -> HeardLine {
    HeardLine(
      source: .line, content: Content(reading.tokens, in: range),
      quantities: reading.utterance.quantities.filter { range.contains($0.tokens.lowerBound) },
      terms: context.customer?.termIndices(in: reading.tokens, range) ?? [], need: need, turn: turn,
      text: reading.utterance.quote(reading.utterance.span(range)))
  }
}
