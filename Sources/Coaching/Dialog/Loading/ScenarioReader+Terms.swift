extension ScenarioReader {
  /// The customer's vocabulary. No word may stand for two things.
  mutating func terms(_ fields: Fields) -> [Term] {
    declarations("terms", of: fields).compactMap { entry in
      let own = nodes.fields(of: entry.value, .term, called: entry.key, at: entry.keyRange)
      guard let own else { return nil }
      let synonyms = nodes.texts("also", of: own)
      for word in [Located(entry.key, at: entry.keyRange)] + synonyms {
        let key = word.value.lowercased()
        if let owner = termOwners[key], owner != entry.key {
          nodes.report(D202DuplicateID.word(word, owner: owner))
        } else {
          termOwners[key] = entry.key
        }
      }
      return Term(
        id: entry.key, kind: nodes.choice("kind", of: own) ?? .operation, synonyms: synonyms.map(\.value),
        range: entry.keyRange)
    }
  }

  /// The figures of this customer.
  mutating func numbers(_ fields: Fields) -> [NamedNumber] {
    declarations("numbers", of: fields).compactMap { entry in
      checkIdentifier(entry.key, at: entry.keyRange)
      guard let own = nodes.fields(of: entry.value, .number, called: entry.key, at: entry.keyRange),
        let value = nodes.decimal(own["value"], called: "value")
      else { return nil }
      var number = NamedNumber(id: entry.key, value: value, range: entry.keyRange)
      number.unit = nodes.text("unit", of: own) ?? ""
      number.tolerance = nodes.decimal(own["tolerance"], called: "tolerance") ?? number.tolerance
      number.plausible = plausible(own)
      number.sayer = nodes.choice("by", of: own) ?? number.sayer
      return number
    }
  }

  private mutating func plausible(_ fields: Fields) -> ClosedRange<Double>? {
    guard let node = fields["plausible"] else { return nil }
    let bounds = nodes.items(of: node, called: "plausible").map { nodes.decimal($0, called: "plausible") }
    guard case .sequence = node.content, bounds.allSatisfy({ $0 != nil }) else { return nil }
    guard bounds.count == 2, let low = bounds[0], let high = bounds[1], low <= high else {
      nodes.report(D104WrongType.wrong("plausible", wanted: "a low and a high number: `[1, 30]`", at: node.range))
      return nil
    }
    return low...high
  }

  /// The cause pairs, each link found among features, terms and numbers.
  mutating func chains(_ fields: Fields, of scenario: Scenario) -> [CauseChain] {
    nodes.items(of: fields["chain"], called: "chain").compactMap { node in
      guard let scalar = nodes.quotedScalar(node, called: "chain") else { return nil }
      let links = links(of: scalar)
      guard links.count > 1 else {
        nodes.report(D104WrongType.wrong("chain", wanted: "two or more links: `a > b`", at: scalar.range))
        return nil
      }
      let found = links.map { link($0, in: scalar, of: scenario) }
      let known = found.compactMap { $0 }
      return known.count == links.count ? CauseChain(links: known, range: scalar.range) : nil
    }
  }

  /// The places of the links in the text, without the spaces around them.
  private func links(of scalar: YAMLScalar) -> [Range<Int>] {
    let scalars = Array(scalar.text.unicodeScalars)
    return scalars.split(separator: ">", omittingEmptySubsequences: false).map { part in
      let lead = part.prefix { $0.properties.isWhitespace }.count
      let trail = part.reversed().prefix { $0.properties.isWhitespace }.count
      let start = part.startIndex + min(lead, part.count)
      return start..<max(start, part.endIndex - trail)
    }
  }

  private mutating func link(_ span: Range<Int>, in scalar: YAMLScalar, of scenario: Scenario) -> CauseChain.Link? {
    let scalars = Array(scalar.text.unicodeScalars)
    let name = String(String.UnicodeScalarView(scalars[span]))
    let features = scenario.product?.features ?? []
    let known: [(name: String, link: CauseChain.Link)] =
      features.map { ($0, .feature($0)) } + names.terms.map { ($0, .term($0)) }
      + names.numbers.map { ($0, .number($0)) }
    let key = name.lowercased()
    if let match = known.first(where: { $0.name.lowercased() == key }) { return match.link }
    if let owner = termOwners[key] {
      nodes.report(D203UndeclaredName.synonym(name, of: owner, at: scalar.range(of: span, in: nodes.source)))
      return .term(owner)
    }
    nodes.report(
      D203UndeclaredName.finding(
        name, kind: "a feature, term or number", among: known.map(\.name), at: scalar.range(of: span, in: nodes.source))
    )
    let near = Spelling.nearest(to: name, among: known.map(\.name))
    return known.first { $0.name == near }?.link
  }
}
