/// What the questions to one customer are compared with, ready made: a value, stored beside the encoder.
package struct FactVectors: Equatable, Sendable {
  /// One a fact.
  private let facts: [SentenceVector]
  /// Of the texts and the encoder that they were made with.
  package let key: UInt64

  private init(facts: [SentenceVector], key: UInt64) {
    self.facts = facts
    self.key = key
  }
}

extension FactVectors {
  /// Encodes every text of the facts.
  package init(_ facts: [Fact], encoder: SentenceEncoder) {
    self.facts = facts.map { Self.vector(of: $0, encoder: encoder) }
    key = Self.key(facts, encoder: encoder.fingerprint)
  }

  /// Of what the fact says; `Scripts/train-encoder` learns with the same share.
  private static let tellingShare: Float = 0.4

  /// The mean of its samples with a share of its own line, one vector, so that an odd sample cannot win by a word.
  private static func vector(of fact: Fact, encoder: SentenceEncoder) -> SentenceVector {
    let asked = fact.asked.map { encoder.vector(ofQuestion: $0.value) }
    let samples = SentenceVector.mean(of: asked, width: encoder.width).normalised
    return (samples * (1 - tellingShare) + encoder.vector(of: fact.says) * tellingShare).normalised
  }

  /// All that these vectors are made of.
  package static func encodings(of facts: [Fact]) -> [String] {
    facts.flatMap { fact in [fact.says] + fact.asked.map { QuestionWording.core(of: $0.value) } }
  }

  /// The same with another fact in the place of one; the others need not be encoded again.
  func replacing(_ place: Int, by fact: Fact, encoder: SentenceEncoder) -> FactVectors {
    var facts = facts
    facts[place] = Self.vector(of: fact, encoder: encoder)
    return FactVectors(facts: facts, key: key)
  }

  /// Changes with the facts' texts, the encoder and the way that vectors are made of them.
  package static func key(_ facts: [Fact], encoder: UInt64) -> UInt64 {
    var print = Fingerprint(of: "facts 7 \(Fingerprint.hex(encoder))")
    for fact in facts {
      for text in [fact.says] + fact.asked.map(\.value) { print.add("\(text.utf8.count) \(text)".utf8) }
      print.add("\0".utf8)
    }
    return print.value
  }
}

extension FactVectors {
  /// Two sentences of any kind are near to each other for being sentences. On this scale, on ten customers that the encoder
  /// had not learnt from, two in a hundred off-topic questions reach `QuestionMatcher.openAt` (three in ten of those
  /// that stay close to a fact), and one in a hundred that have a fact stays below `QuestionMatcher.askBackAt`.
  private static let stretch = 1.15
  private static let shift = -0.1

  /// One a fact: how near the question is in meaning.
  func similarities(to question: SentenceVector) -> [Double] {
    facts.map { Self.stretch * $0.product(with: question) + Self.shift }
  }
}

extension FactVectors {
  package var file: VectorsFile { VectorsFile(key: key, vectors: facts) }

  /// Nil where the file was made of other texts or with another encoder.
  package init?(_ file: VectorsFile, of facts: [Fact], key: UInt64) {
    guard file.key == key, file.vectors.count == facts.count else { return nil }
    self.init(facts: file.vectors, key: key)
  }
}
