/// The vectors that the questions to one customer are compared with, ready made: a value, stored beside the encoder.
///
/// A fact is as near to a question as its nearest sample and the whole of it are, half and half: the whole keeps odd
/// samples from winning by a word, the nearest keeps a fact findable that is asked for in quite different ways.
package struct FactVectors: Equatable, Sendable {
  struct Entry: Equatable, Sendable {
    /// The mean of the samples with a share of what the fact says.
    var whole: SentenceVector
    var samples: [SentenceVector]
  }

  let entries: [Entry]
  /// Of the texts, the encoder and the centre that they were made with.
  package let key: UInt64

  private init(entries: [Entry], key: UInt64) {
    self.entries = entries
    self.key = key
  }
}

extension FactVectors {
  /// Of what the fact says; its line is worded for the ear and often jokes.
  private static let share: Float = 0.2

  /// Encodes every text of the facts.
  package init(_ facts: [Fact], centre: MatchingCentre, encoder: SentenceEncoder) {
    entries = facts.map { Self.entry($0, centre: centre, encoder: encoder) }
    key = Self.key(facts, centre: centre, encoder: encoder.fingerprint)
  }

  private static func entry(_ fact: Fact, centre: MatchingCentre, encoder: SentenceEncoder) -> Entry {
    let samples = fact.asked.map { centre.question(encoder.vector(of: QuestionWording.core(of: $0.value))) }
    let asked = SentenceVector.mean(
      of: fact.asked.map { encoder.vector(of: QuestionWording.core(of: $0.value)) - centre.question },
      width: encoder.width)
    let says = encoder.vector(of: fact.says) - centre.fact
    return Entry(whole: (asked * (1 - share) + says * share).normalised, samples: samples)
  }

  /// The same with another fact in the place of one; the others need not be encoded again.
  func replacing(
    _ place: Int, by fact: Fact, centre: MatchingCentre, encoder: SentenceEncoder
  ) -> FactVectors {
    var entries = entries
    entries[place] = Self.entry(fact, centre: centre, encoder: encoder)
    return FactVectors(entries: entries, key: key)
  }

  /// One cosine a fact for a question's vector.
  func similarities(to question: SentenceVector) -> [Double] {
    entries.map { entry in
      let whole = entry.whole.product(with: question)
      let nearest = entry.samples.map { $0.product(with: question) }.max() ?? whole
      return 0.5 * whole + 0.5 * nearest
    }
  }

  /// Changes with the facts' texts, the encoder, the centre and the way that vectors are made of them.
  package static func key(_ facts: [Fact], centre: MatchingCentre, encoder: UInt64) -> UInt64 {
    var print = Fingerprint(of: "facts 1 \(Fingerprint.hex(encoder))")
    print.add(centre.file(encoder: encoder).bytes)
    for fact in facts {
      for text in [fact.says] + fact.asked.map(\.value) { print.add("\(text.utf8.count) \(text)".utf8) }
      print.add([0])
    }
    return print.value
  }
}

extension FactVectors {
  /// As stored: for each fact the whole, then its samples.
  package var file: VectorsFile { VectorsFile(key: key, vectors: entries.flatMap { [$0.whole] + $0.samples }) }

  /// Nil where the file was made of other texts or with another encoder.
  package init?(_ file: VectorsFile, of facts: [Fact], key: UInt64) {
    guard file.key == key, file.vectors.count == facts.reduce(0, { $0 + 1 + $1.asked.count }) else { return nil }
    var rest = file.vectors[...]
    entries = facts.map { fact in
      let own = rest.prefix(1 + fact.asked.count)
      rest = rest.dropFirst(own.count)
      return Entry(whole: own[own.startIndex], samples: Array(own.dropFirst()))
    }
    self.key = key
  }
}
