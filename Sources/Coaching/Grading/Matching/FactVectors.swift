/// What the questions to one customer are compared with, ready made: a value, stored beside the encoder.
package struct FactVectors: Equatable, Sendable {
  private let facts: [FactVector]
  /// Of the texts, the encoder and the model that they were made with.
  package let key: UInt64

  private init(facts: [FactVector], key: UInt64) {
    self.facts = facts
    self.key = key
  }
}

extension FactVectors {
  /// Encodes every text of the facts.
  package init(_ facts: [Fact], model: MatchingModel, encoder: SentenceEncoder) {
    self.facts = facts.map { FactVector($0, model: model, encoder: encoder) }
    key = Self.key(facts, model: model, encoder: encoder.fingerprint)
  }

  /// All that these vectors are made of.
  package static func encodings(of facts: [Fact]) -> [String] {
    facts.flatMap { fact in [fact.says] + fact.asked.map { QuestionWording.core(of: $0.value) } }
  }

  /// The same with another fact in the place of one; the others need not be encoded again.
  func replacing(_ place: Int, by fact: Fact, model: MatchingModel, encoder: SentenceEncoder) -> FactVectors {
    var facts = facts
    facts[place] = FactVector(fact, model: model, encoder: encoder)
    return FactVectors(facts: facts, key: key)
  }

  /// Changes with the facts' texts, the encoder, the model and the way that vectors are made of them.
  package static func key(_ facts: [Fact], model: MatchingModel, encoder: UInt64) -> UInt64 {
    var print = Fingerprint(of: "facts 6 \(Fingerprint.hex(encoder))")
    print.add(Fingerprint.hex(model.fingerprint).utf8)
    for fact in facts {
      for text in [fact.says] + fact.asked.map(\.value) { print.add("\(text.utf8.count) \(text)".utf8) }
      print.add("\(fact.area?.rawValue ?? "")\0".utf8)
    }
    return print.value
  }
}

extension FactVectors {
  /// What it counts that a question is in the area of the fact, and how much each step of its log-odds to be about the
  /// business at all: beside the cosine, as chosen on customers of authors that the lines had not seen.
  private static let areaShare = 0.386
  private static let scopeShare = 0.1115
  /// The metric draws what belongs together nearer and the rest further apart. On this scale, on authors that it had not
  /// seen, as many off-topic questions open a fact as did by the cosine, and as many are clearly after theirs.
  private static let stretch = 0.8
  private static let shift = 0.1

  /// One a fact: how near the question is in meaning and area, more where it is about the business, less where it strays.
  func similarities(to question: SentenceVector, model: MatchingModel) -> [Double] {
    let turned = model.metric.turned(question)
    return zip(facts, support(of: question, lines: model.lines)).map { fact, support in
      Self.stretch * (fact.meaning.product(with: turned) + support) + Self.shift
    }
  }

  /// One a fact: what adds to the likeness in meaning.
  func support(of question: SentenceVector, lines: QuestionLines) -> [Double] {
    let areas = lines.areas(of: question)
    let scope = Self.scopeShare * lines.scope(of: question)
    return facts.map { Self.areaShare * $0.areas.product(with: areas) + scope }
  }

  var meanings: [SentenceVector] { facts.map(\.meaning) }
}

extension FactVectors {
  package var file: VectorsFile { VectorsFile(key: key, vectors: facts.map(\.stored)) }

  /// Nil where the file was made of other texts or with another encoder.
  package init?(_ file: VectorsFile, of facts: [Fact], key: UInt64) {
    guard file.key == key, file.vectors.count == facts.count else { return nil }
    self.init(facts: file.vectors.map { FactVector(stored: $0) }, key: key)
  }
}
