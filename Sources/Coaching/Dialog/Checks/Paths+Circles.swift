extension Paths {
  /// The states to which a conversation can come back by going on: those on a circle of `go`.
  ///
  /// Tarjan's strongly connected components, with a stack of its own, since a scenario may be ten thousand states deep.
  var circling: Set<String> {
    let identifiers = identifiers
    var search = CircleSearch(targetNumbers)
    for place in identifiers.indices { search.walk(from: place) }
    return Set(search.circling.map { identifiers[$0] })
  }
}

private struct CircleSearch {
  private(set) var circling: Set<Int> = []
  /// Where one can go from each place.
  private let next: [[Int]]
  /// When each place was first met; nil before.
  private var order: [Int?]
  private var lowest: [Int]
  private var isOpen: [Bool]
  private var stack: [Int] = []
  private var met = 0

  init(_ next: [[Int]]) {
    self.next = next
    order = Array(repeating: nil, count: next.count)
    lowest = Array(repeating: 0, count: next.count)
    isOpen = Array(repeating: false, count: next.count)
  }

  mutating func walk(from start: Int) {
    guard order[start] == nil else { return }
    enter(start)
    // Each with how many of its ways were gone.
    var visits = [(place: start, gone: 0)]
    while let visit = visits.last {
      if visit.gone < next[visit.place].count {
        visits[visits.count - 1].gone += 1
        let target = next[visit.place][visit.gone]
        if target == visit.place { circling.insert(target) }
        if let order = order[target] {
          if isOpen[target] { lowest[visit.place] = min(lowest[visit.place], order) }
        } else {
          enter(target)
          visits.append((target, 0))
        }
        continue
      }
      visits.removeLast()
      if let before = visits.last?.place { lowest[before] = min(lowest[before], lowest[visit.place]) }
      if lowest[visit.place] == order[visit.place] { close(visit.place) }
    }
  }

  private mutating func enter(_ place: Int) {
    (order[place], lowest[place]) = (met, met)
    met += 1
    stack.append(place)
    isOpen[place] = true
  }

  /// Takes the component that `place` is the root of off the stack.
  private mutating func close(_ place: Int) {
    guard let start = stack.lastIndex(of: place) else { return }
    let component = stack[start...]
    for member in component { isOpen[member] = false }
    if component.count > 1 { circling.formUnion(component) }
    stack.removeSubrange(start...)
  }
}
