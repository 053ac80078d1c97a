/// Which of the configurations that were found is to be gone on from next.
package struct Agenda {
  package enum Order: Sendable {
    /// By the number of answers that lead there: what is found is found on a shortest way.
    case nearest
    /// What shows something new before what is more of the same, and among that what knows the most facts: to see soon
    /// that all that should happen can.
    case newest
  }

  private let order: Order
  private var states: Set<String> = []
  private var seen: Set<Feature> = []
  /// Queues, each with how many were taken from it: of new states, of new features by the number of facts, of the rest.
  private var first = Queue()
  private var fresh: [Queue] = []
  private var rest = Queue()

  private struct Queue {
    private var nodes: [Int] = []
    private var taken = 0

    var isEmpty: Bool { taken == nodes.count }

    mutating func add(_ node: Int) { nodes.append(node) }

    mutating func next() -> Int? {
      guard !isEmpty else { return nil }
      taken += 1
      return nodes[taken - 1]
    }
  }

  init(_ order: Order) { self.order = order }
}

extension Agenda {
  mutating func add(_ node: Int, _ configuration: Configuration) {
    switch order {
    case .nearest: rest.add(node)
    case .newest:
      let facts = configuration.ledger.entries.count
      let isNew = Feature.all(of: configuration).reduce(false) { seen.insert($1).inserted || $0 }
      if states.insert(configuration.books.state).inserted {
        first.add(node)
      } else if isNew {
        while fresh.count <= facts { fresh.append(Queue()) }
        fresh[facts].add(node)
      } else {
        rest.add(node)
      }
    }
  }

  mutating func next() -> Int? {
    if let node = first.next() { return node }
    if let richest = fresh.lastIndex(where: { !$0.isEmpty }) { return fresh[richest].next() }
    return rest.next()
  }
}

/// Something that can be said of a configuration, in its state and with as many facts.
private struct Feature: Hashable {
  enum Sort: Hashable {
    case meter(String, Int)
    case variable(String, Int)
    case fact(String)
    case objection(String)
    case attempt(Int)
    case falls(Int)
  }

  let state: String
  let facts: Int
  let sort: Sort

  static func all(of configuration: Configuration) -> [Feature] {
    let books = configuration.books
    let sorts =
      books.meters.map { Sort.meter($0.key, $0.value) } + books.variables.map { Sort.variable($0.key, $0.value) }
      + configuration.ledger.entries.map { Sort.fact($0.fact) }
      + configuration.ledger.objections.map { Sort.objection($0.objection) }
      + [.attempt(books.attempt), .falls(books.falls)]
    return sorts.map { Feature(state: books.state, facts: configuration.ledger.entries.count, sort: $0) }
  }
}
