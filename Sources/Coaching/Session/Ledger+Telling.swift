extension Ledger {
  /// The words in which a known fact was told in this conversation: its line as it stands in the file, else the sentence of
  /// that turn that shares most words with it; nil where nobody has spoken of it, as of what only the brief says.
  package func words(telling fact: String, as says: String) -> String? {
    guard let turn = turn(of: fact) else { return nil }
    let spoken = said.filter { $0.turn == turn }.map(\.text)
    if spoken.isEmpty { return nil }
    if spoken.contains(says) { return says }
    let content = Content(Utterance(says).tokens)
    let sentences = spoken.map(Utterance.init).flatMap { line in
      line.sentences.map { sentence in
        (text: line.quote(sentence.span), shared: Content(line.tokens, in: sentence.tokens).shared(with: content))
      }
    }
    let best = sentences.max { $0.shared < $1.shared }
    return best.flatMap { $0.shared > 0 ? $0.text : nil }
  }

  /// Whether somebody has already come back to a fact, in a line that says it among other words.
  func refersTo(_ says: String) -> Bool { said.contains { $0.text != says && $0.text.contains(says) } }
}
