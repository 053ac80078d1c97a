extension ScenarioReader {
  /// The customer; a nameless one where the file has none.
  mutating func customer(_ fields: Fields) -> Person {
    let place = fields.place(of: "customer")
    let id = DeclaredNames.customer
    let nobody = Person(id: id, name: "Customer", role: "", company: "", voice: "plain", owns: [], range: place)
    guard let node = fields["customer"],
      let own = nodes.fields(of: node, .customer, called: "customer", at: place)
    else { return nobody }
    return person(id, own)
  }

  /// The further people, in the file's order.
  mutating func people(_ fields: Fields) -> [Person] {
    declarations("people", of: fields).compactMap { entry in
      checkIdentifier(entry.key, at: entry.keyRange)
      if entry.key == DeclaredNames.customer {
        nodes.report(D202DuplicateID.taken(entry.key, by: "the customer", at: entry.keyRange))
      }
      let fields = nodes.fields(of: entry.value, .person, called: entry.key, at: entry.keyRange)
      return fields.map { person(entry.key, $0) }
    }
  }

  private mutating func person(_ id: String, _ fields: Fields) -> Person {
    Person(
      id: id, name: nodes.text("name", of: fields) ?? id, role: nodes.text("role", of: fields) ?? "",
      company: nodes.text("company", of: fields) ?? "", voice: nodes.text("voice", of: fields) ?? "plain",
      owns: declared(fields["owns"], called: "owns", "a term", among: names.terms), range: fields.place)
  }

  /// What the rep sells.
  mutating func product(_ fields: Fields) -> Product? {
    guard let node = fields["product"] else { return nil }
    let place = fields.place(of: "product")
    guard let own = nodes.fields(of: node, .product, called: "product", at: place) else { return nil }
    var product = Product(name: nodes.text("name", of: own) ?? "", range: place)
    product.features = nodes.texts("features", of: own).map(\.value)
    product.forbidden = nodes.texts("forbidden", of: own).map(\.value)
    product.proofs = nodes.items(of: own["proof"], called: "proof").compactMap { proof($0) }
    return product
  }

  private mutating func proof(_ node: YAMLNode) -> Proof? {
    guard let fields = nodes.fields(of: node, .proof, called: "proof", at: node.range),
      let claim = nodes.located(fields["claim"], called: "claim")
    else { return nil }
    return Proof(
      id: nodes.text("id", of: fields), claim: claim.value, value: nodes.text("value", of: fields),
      place: nodes.text("where", of: fields), limits: nodes.text("limits", of: fields),
      answers: nodes.choice("answers", of: fields), range: claim.range)
  }
}
