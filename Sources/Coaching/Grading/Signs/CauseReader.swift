/// Reads the chain of causes that an answer claims: capability, operation, KPI, result.
struct CauseReader {
  private let answer: Answer
  private let signs: Signs
  private var reading: Reading { answer.reading }

  struct Chain: Equatable {
    var spans: [Range<Int>] = []
    var startsAtProduct = false
    var endsAtResult = false

    var count: Int { spans.count }
  }

  init(_ answer: Answer, _ signs: Signs) {
    self.answer = answer
    self.signs = signs
  }

  /// The links between clauses that follow from each other, in the order of the text.
  func links() -> Chain {
    var chain = Chain()
    var last: Int?
    for index in reading.clauses.indices {
      let clause = reading.clauses[index]
      guard answer.isStatement(clause.tokens.lowerBound), !signs.isGated(clause.tokens.lowerBound),
        let stage = stage(of: index)
      else { continue }
      if let last, joins(last, index), isListed(last, index), addsContent(last, index) {
        chain.spans.append(answer.span(clause.tokens))
        chain.endsAtResult = stage == .result || chain.endsAtResult
      } else if chain.spans.isEmpty {
        chain.startsAtProduct = stage == .product
      }
      last = index
    }
    return chain
  }

  private enum Stage { case product, operation, result }

  private static let operations = ConceptSet(.work, .burden)
  private static let product = ConceptSet(.specification, .productSubject, .capability)

  /// What a clause contributes; nil for one that is no link of a chain.
  private func stage(of index: Int) -> Stage? {
    let range = reading.clauses[index].tokens
    let concepts = reading.concepts(in: range).union(reading.negatedConcepts(in: range))
    if let effect = answer.effects.first(where: { $0.clause == index }) {
      switch effect.kind {
      case .outcome: return .result
      case .operational: return .operation
      case .general: return .product
      }
    }
    let hits = answer.hits.filter { range.contains($0.tokens.lowerBound) }
    if hits.contains(where: { $0.isOfProduct }) || concepts.hasAny(Self.product) && !concepts.has(.customer) {
      return .product
    }
    return concepts.hasAny(Self.operations) || hits.contains { $0.isOfCustomer } ? .operation : nil
  }

  /// A connector or cause between them, or a noun of the first taken up as subject of the second.
  private func joins(_ first: Int, _ second: Int) -> Bool {
    let isLinked = reading.clauses[(first + 1)...second].contains {
      switch $0.joint {
      case .consequence, .cause: true
      case .start, .list: false
      }
    }
    if isLinked { return true }
    let range = reading.clauses[second].tokens
    guard answer.effects.contains(where: { $0.clause == second }) else { return false }
    let subject = Content(answer.tokens, in: range.prefix(4).startIndex..<min(range.lowerBound + 4, range.upperBound))
    let before = Content(answer.tokens, in: reading.clauses[first].tokens)
    let takesUp = subject.stems.prefix(1).contains { before.contains($0) }
    return takesUp || Self.pointers.contains(answer.tokens[range.lowerBound])
  }

  private static let pointers = WordSet("that this which")

  /// A link that says the same again is none.
  private func addsContent(_ first: Int, _ second: Int) -> Bool {
    let before = Content(answer.tokens, in: reading.clauses[first].tokens)
    let after = Content(answer.tokens, in: reading.clauses[second].tokens)
    return after.stems.contains { !before.contains($0) }
      || answer.utterance.quantities.contains { reading.clauses[second].tokens.contains($0.tokens.lowerBound) }
  }

  /// Where the author lists causes, a link between two listed things counts only in that order.
  private func isListed(_ first: Int, _ second: Int) -> Bool {
    guard let scenario = answer.context.customer?.scenario, !scenario.chains.isEmpty else { return true }
    let before = links(in: reading.clauses[first].tokens, scenario)
    let after = links(in: reading.clauses[second].tokens, scenario)
    let listed = Set(scenario.chains.flatMap(\.links))
    let (causes, results) = (before.filter(listed.contains), after.filter(listed.contains))
    guard !causes.isEmpty, !results.isEmpty else { return true }
    return scenario.chains.contains { chain in
      let left = chain.links.indices.filter { causes.contains(chain.links[$0]) }
      let right = chain.links.indices.filter { results.contains(chain.links[$0]) }
      guard let from = left.first, let to = right.last else { return false }
      // `because` puts the result first, so either order of two different links will do.
      return from != to
    }
  }

  private func links(in range: Range<Int>, _ scenario: Scenario) -> [CauseChain.Link] {
    answer.hits.compactMap { hit in
      guard range.contains(hit.tokens.lowerBound) else { return nil }
      switch hit.entry {
      case .term(let index): return .term(scenario.terms[index].id)
      case .feature(let index): return scenario.product.map { .feature($0.features[index]) }
      case .place, .forbidden, .product, .company, .person: return nil
      }
    }
  }
}
