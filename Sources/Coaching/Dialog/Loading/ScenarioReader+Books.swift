/// Meters and variables: what a conversation keeps count of.
extension ScenarioReader {
  /// Reads the meters and notes their bounds for the guards.
  mutating func meters(_ fields: Fields) -> [Meter] {
    declarations("meters", of: fields).compactMap { entry in
      guard isFree(entry),
        let own = nodes.fields(of: entry.value, .meter, called: entry.key, at: entry.keyRange)
      else { return nil }
      let empty = limit("empty", of: own)
      let full = limit("full", of: own)
      let start = nodes.integer("start", of: own)
      let low = nodes.integer("min", of: own) ?? 0
      guard let high = nodes.integer("max", of: own) else { return nil }
      guard low < high else {
        nodes.report(D302OutsideRange.noRange(at: own["max"]?.range ?? own.place))
        return nil
      }
      names.bounds[entry.key] = low...high
      if let start, !(low...high).contains(start) {
        let place = own["start"]?.range ?? own.place
        nodes.report(D302OutsideRange.finding(start, of: entry.key, in: low...high, at: place))
      }
      return Meter(
        id: entry.key, start: min(max(start ?? low, low), high), bounds: low...high, empty: empty, full: full,
        range: entry.keyRange)
    }
  }

  private mutating func limit(_ key: String, of fields: Fields) -> String? {
    nodes.name(fields[key], called: key).map { state($0) }
  }

  /// Reads the variables and notes their values for the guards.
  mutating func variables(_ fields: Fields) -> [Variable] {
    declarations("vars", of: fields).compactMap { entry in
      guard isFree(entry, besides: [(names.meters, "a meter")]), let variable = variable(entry) else { return nil }
      names.values[entry.key] = variable.values
      return variable
    }
  }

  private mutating func variable(_ entry: YAMLNode.Entry) -> Variable? {
    guard case .mapping = entry.value.content else {
      let start = nodes.flag(entry.value, called: entry.key)
      return start.map {
        Variable(id: entry.key, values: Variable.flagValues, start: $0 ? 1 : 0, range: entry.keyRange)
      }
    }
    guard let own = nodes.fields(of: entry.value, .variable, called: entry.key, at: entry.keyRange) else { return nil }
    let values = nodes.names(own["values"], called: "values").map(\.value)
    let start = nodes.name(own["start"], called: "start")
    guard !values.isEmpty else { return nil }
    let first = start.flatMap { declared($0, "a value", among: values) }.flatMap { values.firstIndex(of: $0) }
    return Variable(id: entry.key, values: values, start: first ?? 0, range: entry.keyRange)
  }

  /// In a guard meters, variables and names under `let` stand bare, so they share one set of names, and not that of the
  /// criteria.
  mutating func isFree(_ entry: YAMLNode.Entry, besides others: [(names: [String], owner: String)] = []) -> Bool {
    checkIdentifier(entry.key, at: entry.keyRange)
    let owner: String
    if let other = others.first(where: { $0.names.contains(entry.key) }) {
      owner = other.owner
    } else if (GuardParser.plainNames + ["and", "or", "not", "learned"]).contains(entry.key) {
      owner = "the language of guards"
    } else if GuardParser.criterion(entry.key) != nil {
      owner = "a criterion"
    } else {
      return true
    }
    nodes.report(D202DuplicateID.taken(entry.key, by: owner, at: entry.keyRange))
    nodes.lose(entry.value)
    return false
  }
}
