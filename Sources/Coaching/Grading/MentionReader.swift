/// Finds which of the customer's lines an answer takes up: by content stems, the scenario's synonyms, or a figure.
enum MentionReader {
  static func mentions(
    of heard: Heard, in reading: Reading, hits: [CustomerIndex.Hit], _ customer: CustomerIndex?
  ) -> [Mention] {
    if heard.lines.isEmpty { return [] }
    let content = Content(reading.tokens)
    return heard.lines.indices.compactMap { index in
      mention(heard.lines[index], index, content, reading, hits, customer)
    }
  }

  private static func mention(
    _ line: HeardLine, _ index: Int, _ content: Content, _ reading: Reading, _ hits: [CustomerIndex.Hit],
    _ customer: CustomerIndex?
  ) -> Mention? {
    var weights: [Int: Double] = [:]
    for (stem, token) in zip(content.stems, content.tokens) where line.content.contains(stem) {
      weights[token, default: 0] += weight(stem, token, reading, customer)
    }
    for hit in hits {
      guard case .term(let term) = hit.entry, line.terms.contains(term), weights[hit.tokens.lowerBound] == nil else {
        continue
      }
      weights[hit.tokens.lowerBound] = 1
    }
    for quantity in reading.utterance.quantities where line.quantities.contains(where: { Tracer.agree($0, quantity) }) {
      weights[quantity.tokens.lowerBound, default: 0] += quantity.isMeasure || quantity.value > 12 ? 1 : 0.5
    }
    let tokens = weights.keys.sorted()
    let mention = Mention(line: index, tokens: tokens, weights: tokens.map { weights[$0] ?? 0 })
    return mention.isEnough ? mention : nil
  }

  /// A word of the customer's that any sales talk may hold counts half.
  private static func weight(_ stem: WordKey, _ token: Int, _ reading: Reading, _ customer: CustomerIndex?) -> Double {
    let isCommon = reading.affirmed[token].union(reading.negated[token]).hasAny(common)
    return isCommon ? 0.6 : 1
  }

  private static let common = ConceptSet(.money, .vagueOutcome, .decrease, .increase, .ease, .gain, .stop)
}
