/// One split of a cross-validation, by indices into the examples.
struct Fold: Equatable, Sendable {
  var inside: [Int]
  var outside: [Int]

  /// Splits so that every group is outside exactly once and whole; groups are dealt out in name order, the largest first.
  static func grouped(_ groups: [String], count: Int) -> [Fold] {
    let sizes = Dictionary(groups.map { ($0, 1) }, uniquingKeysWith: +)
    let names = sizes.keys.sorted { (sizes[$1] ?? 0, $0) < (sizes[$0] ?? 0, $1) }
    var loads = [Int](repeating: 0, count: max(1, min(count, names.count)))
    var bins: [String: Int] = [:]
    for name in names {
      let bin = loads.indices.min { (loads[$0], $0) < (loads[$1], $1) } ?? 0
      bins[name] = bin
      loads[bin] += sizes[name] ?? 0
    }
    return loads.indices.map { bin in
      Fold(
        inside: groups.indices.filter { bins[groups[$0]] != bin },
        outside: groups.indices.filter { bins[groups[$0]] == bin })
    }
  }
}
