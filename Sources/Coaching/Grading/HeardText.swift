/// Something the customer said in one go, as the grader hears it: by sentence, and as a whole.
///
/// Without a scenario it depends on the text alone, so who grades many answers to the same line may keep it.
package struct HeardText: Sendable {
  let sentences: [HeardLine]
  let whole: HeardLine

  /// - Parameter turn: in which it was heard; nil for loose text.
  init(_ reading: Reading, _ models: FittedModels, _ customer: CustomerIndex?, turn: Int? = nil) {
    func line(_ range: Range<Int>, _ need: Need) -> HeardLine {
      HeardLine(
        source: .line, content: Content(reading.tokens, in: range),
        quantities: reading.utterance.quantities.filter { range.contains($0.tokens.lowerBound) },
        terms: customer?.termIndices(in: reading.tokens, range) ?? [], need: need, turn: turn,
        text: reading.utterance.quote(reading.utterance.span(range)), words: reading.tokens[range].map(\.word),
        isNegated: range.contains { WordSet.negations.contains(reading.tokens[$0]) },
        wishes: reading.concepts(in: range).has(.needExplicit),
        asks: reading.utterance.sentences.contains {
          $0.terminator == .question && range.contains($0.tokens.lowerBound)
        },
        names: Self.names(in: range, of: reading))
    }
    sentences = reading.utterance.sentences.map { sentence in
      line(sentence.tokens, NeedReader.need(of: sentence, in: reading, models))
    }
    var whole = line(reading.tokens.indices, NeedReader.strongest(sentences.map(\.need)))
    // As typed: a slip that was mended asks for nothing.
    let typed = reading.utterance.hasSlips ? Utterance(whole.text) : reading.utterance
    whole.isOfWorth = JustificationRule.speaksOfWorth(typed)
    self.whole = whole
  }

  /// The first word of a sentence has its capital from there.
  private static func names(in range: Range<Int>, of reading: Reading) -> [WordKey] {
    range.filter { index in
      let token = reading.tokens[index]
      return token.isCapitalised && !token.isFunctionWord && token.kind == .word && token.gap < .sentence
        && index > range.lowerBound
    }.map { reading.tokens[$0].word }
  }
}
