/// A trie of tokens over many phrases: finds all of them in an utterance in one pass.
///
/// Each phrase carries an integer that its owner understands: a concept, a term of the scenario. Words are compared by
/// stem or as written; `*` stands for any one word. A phrase is never found across a comma or a stronger gap.
package struct PhraseIndex: Sendable {
  package struct Hit: Equatable, Sendable {
    package var payload: Int
    package var tokens: Range<Int>
  }

  private var stemEdges = KeyTable()
  private var wordEdges = KeyTable()
  private var wildEdges = KeyTable()
  private var payloads: [[Int]] = [[]]

  package init() {}
}

extension PhraseIndex {
  /// Adds a phrase; one without words is ignored.
  package mutating func add(_ phrase: String, match: Lexicon.Match, payload: Int) {
    var node: Int32 = 0
    let pieces = phrase.split(separator: "*", omittingEmptySubsequences: false)
    for (index, piece) in pieces.enumerated() {
      if index > 0 { node = step(from: node, Self.anyWord, in: \.wildEdges) }
      for token in Utterance(String(piece)).tokens {
        node =
          switch match {
          case .stem: step(from: node, token.stem, in: \.stemEdges)
          case .word: step(from: node, token.word, in: \.wordEdges)
          }
      }
    }
    guard node != 0, !payloads[Int(node)].contains(payload) else { return }
    payloads[Int(node)].append(payload)
  }

  private mutating func step(
    from node: Int32, _ key: WordKey, in edges: WritableKeyPath<PhraseIndex, KeyTable>
  ) -> Int32 {
    let edge = Self.edge(node, key)
    if let next = self[keyPath: edges][edge] { return next }
    self[keyPath: edges].insert(Int32(payloads.count), for: edge)
    payloads.append([])
    return Int32(payloads.count - 1)
  }

  /// What `*` counts as.
  private static let anyWord = WordKey("*")

  /// One key for a node and the word that leads on from it.
  private static func edge(_ node: Int32, _ key: WordKey) -> UInt64 {
    key.raw ^ UInt64(UInt32(bitPattern: node)) &* 0xD6E8_FEB8_6659_FD93
  }
}

extension PhraseIndex {
  /// All hits, by start; of hits of one payload that overlap, the longest first one.
  package func hits(in tokens: [Token]) -> [Hit] {
    var hits: [Hit] = []
    for start in tokens.indices { collect(from: 0, tokens, start: start, at: start, into: &hits) }
    guard hits.count > 1 else { return hits }
    hits.sort { left, right in
      (left.payload, left.tokens.lowerBound, -left.tokens.count) < (
        right.payload, right.tokens.lowerBound, -right.tokens.count
      )
    }
    var kept: [Hit] = []
    kept.reserveCapacity(hits.count)
    for hit in hits {
      if let last = kept.last, last.payload == hit.payload, hit.tokens.lowerBound < last.tokens.upperBound { continue }
      kept.append(hit)
    }
    kept.sort { ($0.tokens.lowerBound, $0.payload) < ($1.tokens.lowerBound, $1.payload) }
    return kept
  }

  private static let transparent = WordSet(
    "just really actually simply also still even basically quite totally honestly always probably certainly um uh er")

  /// Goes on behind an adverb; what ends before it was found already.
  private func collectBehind(_ node: Int32, _ tokens: [Token], start: Int, at index: Int, into hits: inout [Hit]) {
    guard tokens[index].gap <= .space else { return }
    if let next = stemEdges[Self.edge(node, tokens[index].stem)] {
      collect(from: next, tokens, start: start, at: index + 1, into: &hits)
    }
    if let next = wordEdges[Self.edge(node, tokens[index].word)] {
      collect(from: next, tokens, start: start, at: index + 1, into: &hits)
    }
  }

  /// Walks every path of the trie that fits the tokens from `index` on; no path is longer than the longest phrase.
  private func collect(from node: Int32, _ tokens: [Token], start: Int, at index: Int, into hits: inout [Hit]) {
    for payload in payloads[Int(node)] { hits.append(Hit(payload: payload, tokens: start..<index)) }
    guard index < tokens.count, index == start || tokens[index].gap <= .space else { return }
    // `you just don't get it`: an adverb does not break a phrase.
    if node != 0, index + 1 < tokens.count, Self.transparent.contains(tokens[index]) {
      collectBehind(node, tokens, start: start, at: index + 1, into: &hits)
    }
    if let next = stemEdges[Self.edge(node, tokens[index].stem)] {
      collect(from: next, tokens, start: start, at: index + 1, into: &hits)
    }
    if let next = wordEdges[Self.edge(node, tokens[index].word)] {
      collect(from: next, tokens, start: start, at: index + 1, into: &hits)
    }
    if wildEdges.count > 0, let next = wildEdges[Self.edge(node, Self.anyWord)] {
      collect(from: next, tokens, start: start, at: index + 1, into: &hits)
    }
  }
}
