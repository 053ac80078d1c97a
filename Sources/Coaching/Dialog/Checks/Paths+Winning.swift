extension Paths {
  /// The states from which an ending that passes can be reached, guards left aside; those endings included.
  var winning: Set<String> {
    var before: [String: [String]] = [:]
    var open: [String] = []
    for id in identifiers {
      for target in targets(of: id) { before[target, default: []].append(id) }
      if case .final(.pass, _) = state(id)?.kind { open.append(id) }
    }
    var winning: Set<String> = []
    while let id = open.popLast() {
      if winning.insert(id).inserted { open += before[id] ?? [] }
    }
    return winning
  }
}
