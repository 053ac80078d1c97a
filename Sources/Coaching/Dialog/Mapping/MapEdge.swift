/// All ways from one place to another.
package struct MapEdge: Sendable {
  package var from: String
  package var to: String
  package var ways: [MapWay]
}

extension MapEdge {
  /// How much of it was taken.
  package enum Share: Sendable {
    case none, some, all
  }

  /// Nil where no coverage is known.
  package var share: Share? {
    let known = ways.compactMap(\.isTaken)
    guard !known.isEmpty else { return nil }
    return known.allSatisfy { $0 } ? .all : known.contains(true) ? .some : Share.none
  }
}
