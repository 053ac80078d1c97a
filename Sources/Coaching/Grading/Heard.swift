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
    let texts: [HeardText]
    let names = context.customer?.names
    if let heard = context.heard {
      texts = heard
    } else if context.said.isEmpty {
      texts = context.ledger.said.suffix(longest).map {
        HeardText(reader.read($0.text, names: names), models, context.customer, turn: $0.turn)
      }
    } else {
      texts = context.said.suffix(longest).map { HeardText(reader.read($0, names: names), models, context.customer) }
    }
    return (texts.flatMap(\.sentences), texts.dropLast(max(0, min(context.passed, texts.count - 1))).last?.whole)
  }

  /// How many lines are looked back at.
  package static let longest = 40
}
