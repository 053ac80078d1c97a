extension Paths {
  /// The states to which a conversation can come back by going on: those on a circle of `go`.
  ///
  /// Tarjan's strongly connected components, with a stack of its own, since a scenario may be ten thousand states deep.
  var circling: Set<String> {
    var search = CircleSearch()
    for id in identifiers where search.order[id] == nil { search.walk(from: id, next: targets(of:)) }
    return search.circling
  }
}

private struct CircleSearch {
  var circling: Set<String> = []
  /// When each state was first met.
  var order: [String: Int] = [:]
  private var lowest: [String: Int] = [:]
  private var stack: [String] = []
  private var isOpen: Set<String> = []

  /// `next` names the states that one leads to.
  mutating func walk(from start: String, next: (String) -> [String]) {
    var visits: [(id: String, rest: ArraySlice<String>)] = []
    func known(_ id: String) -> Int { lowest[id] ?? .max }
    enter(start)
    visits.append((start, next(start)[...]))
    while let visit = visits.last {
      if let target = visit.rest.first {
        visits[visits.count - 1].rest.removeFirst()
        if target == visit.id { circling.insert(target) }
        if order[target] == nil {
          enter(target)
          visits.append((target, next(target)[...]))
        } else if isOpen.contains(target) {
          lowest[visit.id] = min(known(visit.id), order[target] ?? .max)
        }
        continue
      }
      visits.removeLast()
      if let before = visits.last?.id { lowest[before] = min(known(before), known(visit.id)) }
      if lowest[visit.id] == order[visit.id] { close(visit.id) }
    }
  }

  private mutating func enter(_ id: String) {
    (order[id], lowest[id]) = (order.count, order.count)
    stack.append(id)
    isOpen.insert(id)
  }

  /// Takes the component that `id` is the root of off the stack.
  private mutating func close(_ id: String) {
    guard let place = stack.lastIndex(of: id) else { return }
    let component = stack[place...]
    isOpen.subtract(component)
    if component.count > 1 { circling.formUnion(component) }
    stack.removeSubrange(place...)
  }
}
