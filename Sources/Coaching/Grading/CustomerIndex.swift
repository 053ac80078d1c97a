/// A scenario as the grader looks things up in it: terms, features, proofs, numbers and the facts' questions, by stem.
///
/// Made once for a scenario and shared by all its turns. A class for the same reason as `Reading`.
package final class CustomerIndex: Sendable {
  /// What a phrase of the scenario stands for.
  package enum Entry: Hashable, Sendable {
    /// Index into the scenario's terms, features, proofs, forbidden claims.
    case term(Int), feature(Int), place(Int), forbidden(Int)
    case product, company
    /// A name of somebody in the scenario.
    case person
  }

  package let scenario: Scenario
  package let facts: [IndexedFact]
  package let brief: HeardLine
  /// The figures that a proof gives, for tracing.
  package let proven: [Quantity]
  let numbers: [TracedNumber]
  /// The scenario's own words, which are no slips however odd they look.
  let names: WordTable<Bool>
  let weights: StemWeights
  /// Compares questions with facts by meaning; nil leaves it to their words.
  let matcher: (any SentenceMatcher)?
  private let entries: [Entry]
  private let phrases: PhraseIndex

  package init(_ scenario: Scenario, matcher: (any SentenceMatcher)? = nil) {
    self.scenario = scenario
    self.matcher = scenario.facts.isEmpty ? nil : matcher
    let (phrases, entries) = Self.phrases(of: scenario)
    self.phrases = phrases
    self.entries = entries
    let terms = { (utterance: Utterance) in Self.terms(in: phrases.hits(in: utterance.tokens), entries) }
    let weights = StemWeights(scenario, terms: terms)
    self.weights = weights
    facts = scenario.facts.map { Self.indexed($0, weights, terms) }
    let briefText = Utterance(scenario.brief)
    brief = HeardLine(
      source: .brief, content: Content(briefText.tokens), quantities: briefText.quantities, terms: terms(briefText),
      need: .none, turn: 0, text: scenario.brief)
    proven = (scenario.product?.proofs ?? []).flatMap { proof in
      [proof.value, proof.claim, proof.limits, proof.place].compactMap { $0 }.flatMap { Utterance($0).quantities }
    }
    numbers = scenario.numbers.map(TracedNumber.init)
    names = Self.names(in: scenario)
  }

  /// The same with other facts.
  private init(_ index: CustomerIndex, facts: [IndexedFact], matcher: (any SentenceMatcher)?) {
    (scenario, brief, proven, numbers) = (index.scenario, index.brief, index.proven, index.numbers)
    (names, weights, entries, phrases) = (index.names, index.weights, index.entries, index.phrases)
    (self.facts, self.matcher) = (facts, matcher)
  }

  private static func names(in scenario: Scenario) -> WordTable<Bool> {
    let people = ([scenario.customer] + scenario.people).flatMap { [$0.name, $0.company] }
    let terms = scenario.terms.flatMap { [spaced($0.id)] + $0.synonyms }
    let product = scenario.product.map { [$0.name] + $0.features } ?? []
    let facts = scenario.facts.flatMap { [$0.says] + $0.asked.map(\.value) }
    let words = (people + terms + product + facts + [scenario.brief]).flatMap { $0.lowercased().split { !$0.isLetter } }
    return WordTable(words.map { (WordKey($0), true) })
  }

  private static func indexed(
    _ fact: Fact, _ weights: StemWeights, _ terms: (Utterance) -> [Int]
  ) -> IndexedFact {
    let says = Utterance(fact.says)
    return IndexedFact(
      id: fact.id, need: fact.need, isPublic: fact.isPublic,
      says: HeardLine(
        source: .fact(fact.id), content: Content(says.tokens), quantities: says.quantities, terms: terms(says),
        need: fact.need, turn: nil, text: fact.says, words: says.tokens.map(\.word),
        isNegated: says.tokens.contains(where: WordSet.negations.contains), wishes: fact.need == .explicit,
        asks: says.sentences.contains { $0.terminator == .question },
        isOfWorth: JustificationRule.speaksOfWorth(says)),
      asked: fact.asked.map { sample in
        let question = Utterance(sample.value)
        return weights.vector(of: question.tokens, question.tokens.indices, terms: terms(question))
      },
      wordings: wordings(of: fact),
      told: weights.vector(of: says.tokens, says.tokens.indices, terms: terms(says)),
      amounts: Set(fact.asked.compactMap { AskedAmount(Utterance($0.value).tokens[...]) }), spin: fact.spin,
      area: fact.area)
  }
}

extension CustomerIndex {
  private static func wordings(of fact: Fact) -> [Wording] {
    fact.asked.compactMap { Wording(Utterance($0.value).tokens[...]) }
  }

  /// The same as if a sample question of a fact had never been written.
  func holdingOut(_ sample: Int, of fact: Fact, at place: Int) -> CustomerIndex {
    var facts = facts
    facts[place].asked.remove(at: sample)
    var rest = fact
    rest.asked.remove(at: sample)
    facts[place].wordings = Self.wordings(of: rest)
    return CustomerIndex(self, facts: facts, matcher: matcher?.replacing(place, by: rest))
  }
}

extension CustomerIndex {
  /// A phrase of the scenario found in an answer.
  package struct Hit: Equatable, Sendable {
    package var entry: Entry
    package var tokens: Range<Int>
  }

  package func hits(in tokens: [Token]) -> [Hit] {
    phrases.hits(in: tokens).map { Hit(entry: entries[$0.payload], tokens: $0.tokens) }
  }

  /// Indices of the terms that begin within `range`.
  package func termIndices(in tokens: [Token], _ range: Range<Int>) -> [Int] {
    Self.terms(in: phrases.hits(in: tokens).filter { range.contains($0.tokens.lowerBound) }, entries)
  }

  private static func terms(in hits: [PhraseIndex.Hit], _ entries: [Entry]) -> [Int] {
    hits.compactMap {
      switch entries[$0.payload] {
      case .term(let index): index
      case .feature, .place, .forbidden, .product, .company, .person: nil
      }
    }
  }

  private static func phrases(of scenario: Scenario) -> (PhraseIndex, [Entry]) {
    var phrases = PhraseIndex()
    var entries: [Entry] = []
    func add(_ texts: [String], _ entry: Entry) {
      for text in texts { phrases.add(text, match: .stem, payload: entries.count) }
      entries.append(entry)
    }
    for (index, term) in scenario.terms.enumerated() {
      add([spaced(term.id)] + term.synonyms, .term(index))
    }
    if let product = scenario.product {
      add([product.name], .product)
      for (index, feature) in product.features.enumerated() { add([feature], .feature(index)) }
      for (index, proof) in product.proofs.enumerated() { add(proof.names, .place(index)) }
      for (index, claim) in product.forbidden.enumerated() { add(loosened(claim), .forbidden(index)) }
    }
    let everybody = [scenario.customer] + scenario.people
    add(everybody.map(\.company), .company)
    add(everybody.flatMap { [$0.name] + $0.name.split(separator: " ").map(String.init) }, .person)
    return (phrases, entries)
  }

  /// A claim, and the same with one or two words in between: who says "we can fully guarantee" has said "we guarantee".
  private static func loosened(_ claim: String) -> [String] {
    let words = claim.split(separator: " ").map(String.init)
    let gaps = Array(1..<max(words.count, 1))
    let single = gaps.map { [$0] }
    let double = gaps.flatMap { first in gaps.filter { $0 >= first }.map { [first, $0] } }
    return [claim]
      + (single + double).map { places in
        words.enumerated().flatMap { index, word in places.filter { $0 == index }.map { _ in "*" } + [word] }
          .joined(separator: " ")
      }
  }

  /// An id as words: `bank-line` is "bank line".
  private static func spaced(_ id: String) -> String {
    String(id.map { $0 == "-" || $0 == "_" ? " " : $0 })
  }
}
