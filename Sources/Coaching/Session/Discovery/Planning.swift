/// What an answer says about the conversation itself and about what comes after it.
package struct Planning: Equatable, Sendable {
  package var turn: Int
  /// What the talk is for: `I would like to ask about the clinics`.
  package var hasPurpose: Bool
  /// How long it takes.
  package var hasMinutes: Bool
  /// A promise of more without a day: `I will follow up`.
  package var isVague: Bool
  /// Who does what work on which day.
  package var hasStep: Bool
  /// Either side may end it: `if it is not worth it, we stop`.
  package var hasWayOut: Bool
  /// Somebody besides the two who talk.
  package var hasThirdPerson: Bool
}

extension Planning {
  init(of turn: Turn, _ reader: CueReader, people: [String]) {
    self.init(turn.text, turn: turn.number, turn.grade, reader, people: people)
  }

  init(_ text: String, turn: Int, _ grade: Grade, _ reader: CueReader, people: [String] = []) {
    let reading = reader.read(text)
    let said = reading.everything
    let words = reading.tokens
    self.turn = turn
    hasPurpose = words.contains(where: Self.own.contains) && words.contains(where: Self.purposes.contains)
    hasMinutes = reading.utterance.quantities.contains(where: \.isLengthOfTalk)
    isVague = said.hasAny([ConceptSet(.emptyCloser, .brochure)])
    hasStep = grade.proposesStep
    hasWayOut = reading.utterance.sentences.contains { sentence in
      sentence.tokens.contains { Self.conditions.contains(words[$0]) }
        && sentence.tokens.contains { Self.exits.contains(words[$0]) }
    }
    let names = Set(people.flatMap { Utterance($0).tokens.map(\.word) })
    hasThirdPerson = said.hasAny([ConceptSet(.stakeholder, .approver)]) || words.contains { names.contains($0.word) }
  }

  private static let own = WordSet("i we me us")
  private static let purposes = WordSet("ask learn understand hear agenda discuss explore questions listen")
  private static let conditions = WordSet("if whether either unless")
  private static let exits = WordSet("stop worth drop end forget no not decide leave either")
}

extension Quantity {
  fileprivate var isLengthOfTalk: Bool {
    switch unit {
    case .time(.second), .time(.minute), .time(.hour): true
    case .time, .percent, .money, .multiple, .fraction, .count: false
    }
  }
}
