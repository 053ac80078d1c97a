/// What a scenario keeps from the rep until a fact is learned: the words of hidden facts and their figures.
struct Secrets {
  struct Secret {
    /// Any one of them gives it away; a figure may belong to several.
    var facts: Set<String>
    /// As the line has it.
    var words: String
  }

  private let facts: [String]
  private let runs: WordRuns
  private let figures: [(number: TracedNumber, facts: Set<String>)]

  /// So many words of a fact in a row are no chance.
  private static let length = 5

  init(of scenario: Scenario) {
    let hidden = scenario.facts.filter { !$0.isPublic }
    facts = hidden.map(\.id)
    let known = Self.openTexts(of: scenario).map(Utterance.init)
    let told = WordRuns(known.map { ($0.tokens, 0) }, length: Self.length)
    runs = WordRuns(
      hidden.enumerated().map { (Utterance($0.element.says).tokens, $0.offset) }.filter { tokens, index in
        told.hits(in: Utterance(hidden[index].says)).isEmpty
      }, length: Self.length)
    let open = known.flatMap(\.quantities)
    figures = scenario.numbers.filter { $0.sayer != .rep }.compactMap { number in
      let traced = TracedNumber(number)
      let owners = Set(hidden.filter { $0.numbers.contains(number.id) }.map(\.id))
      let isOpen =
        scenario.facts.contains { $0.isPublic && $0.numbers.contains(number.id) } || open.contains(where: traced.isSaid)
      return owners.isEmpty || isOpen ? nil : (traced, owners)
    }
  }

  /// What the rep knows before the first word.
  private static func openTexts(of scenario: Scenario) -> [String] {
    let product = scenario.product.map { product in
      product.features + product.proofs.flatMap { [$0.claim, $0.value, $0.place, $0.limits].compactMap { $0 } }
    }
    return [scenario.title, scenario.summary, scenario.brief] + (product ?? [])
      + scenario.facts.filter(\.isPublic).map(\.says)
  }
}

extension Secrets {
  /// Whether there is nothing to give away.
  var isEmpty: Bool { facts.isEmpty && figures.isEmpty }

  func found(in line: Utterance) -> [Secret] {
    let words = runs.hits(in: line).map { Secret(facts: [facts[$0.owner]], words: line.quote($0.span)) }
    let told = Set(words.flatMap(\.facts))
    let numbers = line.quantities.flatMap { quantity -> [Secret] in
      figures.filter { $0.number.isSaid(quantity) && told.isDisjoint(with: $0.facts) }
        .map { Secret(facts: $0.facts, words: line.quote(quantity.span)) }
    }
    return words + numbers
  }
}

extension TracedNumber {
  /// The same figure with the same unit: `nine days` for 9 days. Small counts without a unit say nothing.
  fileprivate func isSaid(_ other: Quantity) -> Bool {
    guard abs(other.value - quantity.value) <= 0.001 * quantity.value else { return false }
    switch quantity.unit {
    case .count:
      let isOfSame = quantity.noun != nil && quantity.noun == other.noun
      return isOfSame && other.unit == .count || other.value >= 100
    case .percent, .money, .time, .multiple, .fraction: return quantity.unit == other.unit || other.value >= 100
    }
  }
}
