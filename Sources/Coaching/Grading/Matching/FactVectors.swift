/// The vectors that the questions to one customer are compared with, ready made: a value, stored beside the encoder.
///
/// A fact is the mean of its samples with a share of its own line: one vector, so that an odd sample cannot win by a word.
package struct FactVectors: Equatable, Sendable {
  let vectors: [SentenceVector]
  /// Of the texts, the encoder and the centre that they were made with.
  package let key: UInt64

  private init(vectors: [SentenceVector], key: UInt64) {
    self.vectors = vectors
    self.key = key
  }
}

extension FactVectors {
  /// Of what the fact says.
  private static let share: Float = 0.4

  /// Encodes every text of the facts.
  package init(_ facts: [Fact], centre: MatchingCentre, encoder: SentenceEncoder) {
    vectors = facts.map { Self.vector(of: $0, centre: centre, encoder: encoder) }
    key = Self.key(facts, centre: centre, encoder: encoder.fingerprint)
  }

  private static func vector(of fact: Fact, centre: MatchingCentre, encoder: SentenceEncoder) -> SentenceVector {
    let asked = fact.asked.map { encoder.vector(of: QuestionWording.core(of: $0.value)) }
    let samples = centre.question(SentenceVector.mean(of: asked, width: encoder.width))
    let says = centre.fact(encoder.vector(of: fact.says))
    return (samples * (1 - share) + says * share).normalised
  }

  /// The same with another fact in the place of one; the others need not be encoded again.
  func replacing(
    _ place: Int, by fact: Fact, centre: MatchingCentre, encoder: SentenceEncoder
  ) -> FactVectors {
    var vectors = vectors
    vectors[place] = Self.vector(of: fact, centre: centre, encoder: encoder)
    return FactVectors(vectors: vectors, key: key)
  }

  /// One cosine a fact for a question's vector.
  func similarities(to question: SentenceVector) -> [Double] { vectors.map { $0.product(with: question) } }

  /// Changes with the facts' texts, the encoder, the centre and the way that vectors are made of them.
  package static func key(_ facts: [Fact], centre: MatchingCentre, encoder: UInt64) -> UInt64 {
    var print = Fingerprint(of: "facts 2 \(Fingerprint.hex(encoder))")
    print.add(centre.file(encoder: encoder).bytes)
    for fact in facts {
      for text in [fact.says] + fact.asked.map(\.value) { print.add("\(text.utf8.count) \(text)".utf8) }
      print.add([0])
    }
    return print.value
  }
}

extension FactVectors {
  package var file: VectorsFile { VectorsFile(key: key, vectors: vectors) }

  /// Nil where the file was made of other texts or with another encoder.
  package init?(_ file: VectorsFile, of facts: [Fact], key: UInt64) {
    guard file.key == key, file.vectors.count == facts.count else { return nil }
    (vectors, self.key) = (file.vectors, key)
  }
}
