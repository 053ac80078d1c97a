/// Everything the customer has said by now, and what it decides.
package struct Heard: Sendable {
  /// Oldest first: the brief, the facts of the ledger, then spoken lines.
  package var lines: [HeardLine]
  /// An explicit need was voiced.
  package var needIsVoiced: Bool
  package var basis: Grade.Basis

  /// The line that voiced a need most recently, for the coach to name.
  package var need: HeardLine? { lines.last { $0.need == .explicit } }

  /// What the customer said last.
  package var last: HeardLine? { lines.last { $0.source == .line } ?? lines.last { $0.source != .brief } }
}

extension Heard {
  package init(_ context: GradingContext, reader: CueReader) {
    let spoken = Self.spoken(context, reader)
    guard let customer = context.customer else {
      self.init(
        lines: spoken, needIsVoiced: spoken.contains { $0.need == .explicit }, basis: spoken.isEmpty ? .wording : .said)
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
      lines: brief + facts + spoken, needIsVoiced: (declares ? facts : spoken).contains { $0.need == .explicit },
      basis: .ledger)
  }

  /// The lines beside loose text, or what was said in the session.
  private static func spoken(_ context: GradingContext, _ reader: CueReader) -> [HeardLine] {
    let texts =
      context.said.isEmpty ? context.ledger.said.map { ($0.text, Optional($0.turn)) } : context.said.map { ($0, nil) }
    return texts.suffix(40).map { text, turn in
      let reading = reader.read(text)
      return HeardLine(
        source: .line, content: Content(reading.tokens), quantities: reading.utterance.quantities,
        terms: context.customer?.termIndices(in: reading.tokens) ?? [], need: NeedReader.need(of: reading), turn: turn,
        text: text)
    }
  }
}
