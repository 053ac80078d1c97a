/// A trie of tokens over many phrases: finds all of them in an utterance in one pass.
///
/// Each phrase carries an integer that its owner understands: a concept, a term of the scenario. Words are compared by
/// stem or as written; `*` stands for any one word. A phrase is never found across a comma or a stronger gap.
package struct PhraseIndex: Sendable {
  package struct Hit: Equatable, Sendable {
    package var payload: Int
    package var tokens: Range<Int>
  }

  /// Where one path through the trie has got to.
  fileprivate struct Node {
    /// The place in `endings` of the phrase that ends here.
    var ending: Int32?
    /// The node behind any word.
    var wildEdge: Int32?
    /// Of the words that lead on from here by stem, and of those that do as written.
    var stems = KeyMarks()
    var words = KeyMarks()
  }

  /// A phrase that ends at a node, and where the next one is that does.
  private struct Ending {
    var payload: Int
    var next: Int32?
  }

  private var nodes = [Node()]
  private var endings: [Ending] = []
  /// Above all payloads; none is negative.
  private var payloadLimit = 0
  private var stemEdges = EdgeTable()
  private var wordEdges = EdgeTable()

  package init() {}
}

extension PhraseIndex {
  /// Adds a phrase; one without words is ignored. Payloads are small numbers from 0.
  ///
  /// - Parameter vocabulary: words whose form is known beforehand.
  package mutating func add(
    _ phrase: String, match: Lexicon.Match, payload: Int, knowing vocabulary: Vocabulary = .none
  ) {
    var node: Int32 = 0
    let pieces = phrase.utf8.split(separator: UInt8(ascii: "*"), omittingEmptySubsequences: false)
    for (index, piece) in pieces.enumerated() {
      if index > 0 { node = stepOverAnyWord(from: node) }
      let text = String(decoding: piece, as: UTF8.self)
      for token in Utterance.tokens(of: text, knowing: vocabulary) { node = step(from: node, token, match) }
    }
    guard node != 0, !ends(payload, at: node) else { return }
    endings.append(Ending(payload: payload, next: nodes[Int(node)].ending))
    nodes[Int(node)].ending = Int32(endings.count - 1)
    payloadLimit = max(payloadLimit, payload + 1)
  }

  private func ends(_ payload: Int, at node: Int32) -> Bool {
    var ending = nodes[Int(node)].ending
    while let place = ending {
      if endings[Int(place)].payload == payload { return true }
      ending = endings[Int(place)].next
    }
    return false
  }

  /// A node and a word as one key.
  private static func edge(_ node: Int32, _ key: WordKey) -> WordKey {
    WordKey(raw: key.raw ^ (UInt64(truncatingIfNeeded: node) &* 0x9e37_79b9_7f4a_7c15))
  }

  private mutating func step(from node: Int32, _ token: Token, _ match: Lexicon.Match) -> Int32 {
    switch match {
    case .stem:
      nodes[Int(node)].stems.insert(token.stem)
      return step(along: Self.edge(node, token.stem), in: \.stemEdges)
    case .word:
      nodes[Int(node)].words.insert(token.word)
      return step(along: Self.edge(node, token.word), in: \.wordEdges)
    }
  }

  private mutating func step(
    along edge: WordKey, in edges: WritableKeyPath<PhraseIndex, EdgeTable>
  ) -> Int32 {
    if let next = self[keyPath: edges][edge] { return next }
    let next = addNode()
    self[keyPath: edges].add(edge, to: next)
    return next
  }

  private mutating func stepOverAnyWord(from node: Int32) -> Int32 {
    if let next = nodes[Int(node)].wildEdge { return next }
    let next = addNode()
    nodes[Int(node)].wildEdge = next
    return next
  }

  private mutating func addNode() -> Int32 {
    nodes.append(Node())
    return Int32(nodes.count - 1)
  }
}

extension PhraseIndex {
  /// All hits, by start; of hits of one payload that overlap, the longest first one.
  package func hits(in tokens: [Token]) -> [Hit] {
    var hits: [Hit] = []
    hits.reserveCapacity(tokens.count)
    for start in tokens.indices { collect(from: 0, tokens, start: start, at: start, into: &hits) }
    guard hits.count > 1 else { return hits }
    hits.sort { left, right in
      (left.tokens.lowerBound, left.payload, -left.tokens.count) < (
        right.tokens.lowerBound, right.payload, -right.tokens.count
      )
    }
    // For each payload, where its last hit ends.
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: payloadLimit) { ends in
      ends.initialize(repeating: 0)
      hits.removeAll { hit in
        if hit.tokens.lowerBound < Int(ends[hit.payload]) { return true }
        ends[hit.payload] = Int32(hit.tokens.upperBound)
        return false
      }
    }
    return hits
  }

  private static let transparent = WordSet(
    "just really actually simply also still even basically quite totally honestly always probably certainly um uh er")

  /// Walks every path of the trie that fits the tokens from `index` on; no path is longer than the longest phrase.
  private func collect(from node: Int32, _ tokens: [Token], start: Int, at index: Int, into hits: inout [Hit]) {
    let here = nodes[Int(node)]
    var ending = here.ending
    while let place = ending {
      hits.append(Hit(payload: endings[Int(place)].payload, tokens: start..<index))
      ending = endings[Int(place)].next
    }
    guard index < tokens.count, index == start || tokens[index].gap <= .space else { return }
    if here.mayLeadOn(tokens[index]) { goOn(from: node, tokens, start: start, at: index, into: &hits) }
    // `you just don't get it`: an adverb does not break a phrase.
    if node != 0, index + 1 < tokens.count, tokens[index + 1].gap <= .space, here.mayLeadOn(tokens[index + 1]),
      Self.transparent.contains(tokens[index])
    {
      goOn(from: node, tokens, start: start, at: index + 1, into: &hits)
    }
    if let next = here.wildEdge { collect(from: next, tokens, start: start, at: index + 1, into: &hits) }
  }

  /// Walks on where the token at `index` fits.
  private func goOn(from node: Int32, _ tokens: [Token], start: Int, at index: Int, into hits: inout [Hit]) {
    let (here, token) = (nodes[Int(node)], tokens[index])
    if here.stems.mayHold(token.stem), let next = stemEdges[Self.edge(node, token.stem)] {
      collect(from: next, tokens, start: start, at: index + 1, into: &hits)
    }
    if here.words.mayHold(token.word), let next = wordEdges[Self.edge(node, token.word)] {
      collect(from: next, tokens, start: start, at: index + 1, into: &hits)
    }
  }
}

extension PhraseIndex.Node {
  /// Whether a token may lead on from here: from nearly all nodes hardly any does.
  @inline(__always)
  func mayLeadOn(_ token: Token) -> Bool { stems.mayHold(token.stem) || words.mayHold(token.word) }
}
