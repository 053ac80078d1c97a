extension ScenarioReader {
  /// The truth of this customer.
  mutating func facts(_ fields: Fields) -> [Fact] {
    declarations("facts", of: fields).compactMap { entry in
      checkIdentifier(entry.key, at: entry.keyRange)
      let own = nodes.fields(of: entry.value, .fact, called: entry.key, at: entry.keyRange)
      return own.map { fact(entry.key, $0) }
    }
  }

  private mutating func fact(_ id: String, _ fields: Fields) -> Fact {
    var fact = Fact(id: id, says: nodes.text("says", of: fields) ?? "", range: fields.place)
    fact.asked = nodes.texts("asked", of: fields)
    fact.area = nodes.choice("area", of: fields)
    fact.spin = nodes.choice("spin", of: fields)
    fact.need = nodes.choice("need", of: fields) ?? fact.need
    fact.thread = nodes.name(fields["thread"], called: "thread")?.value
    fact.after = facts(fields["after"], called: "after")
    let condition = condition("if", of: fields)
    fact.condition = condition?.guard
    fact.conditionRange = condition?.range
    fact.numbers = declared(fields["numbers"], called: "numbers", "a number", among: names.numbers)
    fact.isPublic = nodes.flag(fields["public"], called: "public") ?? false
    fact.speaker = speaker(fields)
    fact.was = formerIDs(fields, among: names.facts, kind: "fact")
    reportTodo(fields)
    return fact
  }
}
