/// Reads utterances with a set of lexicons: made once, used for every text. A class for the same reason as `Reading`.
package final class CueReader: Sendable {
  private let index: PhraseIndex
  private let vocabulary: Vocabulary

  /// Lexicons whose id is no `Concept` are left out.
  package init(_ lexicons: [Lexicon], vocabulary: Vocabulary = .none) {
    self.vocabulary = vocabulary
    var index = PhraseIndex()
    for lexicon in lexicons {
      guard let concept = Concept(id: lexicon.id) else { continue }
      for phrase in lexicon.phrases {
        index.add(phrase.value, match: lexicon.match, payload: concept.rawValue, knowing: vocabulary)
      }
    }
    self.index = index
  }

  package func read(_ text: String) -> Reading { read(text, names: nil) }

  /// - Parameter names: words of this customer's, which are no slips.
  func read(_ text: String, names: WordTable<Bool>?) -> Reading {
    read(Utterance(text, vocabulary: vocabulary, names: names))
  }

  package func read(_ utterance: Utterance) -> Reading {
    let hits = index.hits(in: utterance.tokens)
    var cues: [Cue] = []
    cues.reserveCapacity(hits.count)
    for hit in hits {
      if let concept = Concept(rawValue: hit.payload) { cues.append(Cue(concept: concept, tokens: hit.tokens)) }
    }
    Self.dropWithinSlogans(&cues)
    Self.dropWithinCompounds(&cues, utterance.tokens)
    let clauses = ClauseReader.clauses(of: utterance, cues)
    let scope = Negation.scope(in: utterance.tokens, clauses, cues)
    var affirmed = Array(filledWith: ConceptSet(), count: utterance.tokens.count)
    var negated = affirmed
    for (index, cue) in cues.enumerated() {
      let bit = ConceptSet(cue.concept)
      if scope[cue.tokens.lowerBound] {
        cues[index].isNegated = true
        for token in cue.tokens { negated[token].formUnion(bit) }
      } else {
        for token in cue.tokens { affirmed[token].formUnion(bit) }
      }
    }
    return Reading(utterance, cues: cues, clauses: clauses, affirmed: affirmed, negated: negated)
  }

  private static let changes = ConceptSet(.gain, .increase, .decrease, .stop, .loss)

  /// A verb of change inside a hyphened word changes nothing: `cut-resistant`, `drop-side`.
  private static func dropWithinCompounds(_ cues: inout [Cue], _ tokens: [Token]) {
    let changes = changes
    cues.removeAll { cue in
      let next = cue.tokens.upperBound
      guard cue.tokens.count == 1, changes.has(cue.concept), next < tokens.count, tokens[next].gap == .glued else {
        return false
      }
      return tokens[next].span.lowerBound > tokens[next - 1].span.upperBound
    }
  }

  private static let slogans = ConceptSet(.hype, .superiority, .absolute)

  /// A word inside a set phrase of praise says nothing by itself: `class` in `world-class`, `lead` in `market-leading`.
  private static func dropWithinSlogans(_ cues: inout [Cue]) {
    let slogans = slogans
    let praise = cues.filter { slogans.has($0.concept) && $0.tokens.count > 1 }
    guard !praise.isEmpty else { return }
    cues.removeAll { cue in
      !slogans.has(cue.concept)
        && praise.contains {
          $0.tokens.lowerBound <= cue.tokens.lowerBound && cue.tokens.upperBound <= $0.tokens.upperBound
        }
    }
  }
}
