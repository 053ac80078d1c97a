/// A meter or variable with who looks at it and who changes it.
struct BookUse {
  var id: String
  var kind: String
  var range: SourceRange
  var isRead: Bool
  var isChanged: Bool
}

extension BookUse {
  /// All of them, save those that a part which could not be read may have used.
  static func all(in scenario: Scenario, doubts: Doubts) -> [BookUse] {
    guard !scenario.meters.isEmpty || !scenario.variables.isEmpty else { return [] }
    let read = Set(scenario.guards.flatMap(\.comparisons).map(\.name))
    var (added, set): (Set<String>, Set<String>) = ([], [])
    scenario.eachResponse { response in
      for change in response.add { added.insert(change.meter) }
      for setting in response.set { set.insert(setting.variable) }
    }
    let meters = scenario.meters.map { meter in
      BookUse(
        id: meter.id, kind: "meter", range: meter.range,
        isRead: read.contains(.meter(meter.id)) || meter.empty != nil || meter.full != nil,
        isChanged: added.contains(meter.id))
    }
    let variables = scenario.variables.map { variable in
      BookUse(
        id: variable.id, kind: "variable", range: variable.range, isRead: read.contains(.variable(variable.id)),
        isChanged: set.contains(variable.id))
    }
    return (meters + variables).filter { !doubts.mentions($0.id) }
  }
}
