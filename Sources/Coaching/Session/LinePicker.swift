/// Chooses one of several lines. A function of seed, place and history alone, so that the same answers bring the same
/// lines whatever else is in the scenario.
struct LinePicker {
  let seed: UInt64
  /// A stable name of the place: `open`, `open.else`, `open/found`.
  let place: String

  /// - Parameters:
  ///   - eligible: indices of the lines that can be said now, ascending.
  ///   - count: how many lines the place has in all.
  /// - Returns: the line to say, or nil for none.
  func pick(_ pick: Saying.Pick, from eligible: [Int], of count: Int, history: LineHistory) -> Int? {
    guard let first = eligible.first else { return nil }
    switch pick {
    case .first: return first
    case .once: return eligible.first { history.count(of: $0) == 0 }
    case .cycle: return eligible.first { $0 > history.last ?? -1 } ?? first
    case .leastSeen: return leastSeen(eligible, history: history)
    case .shuffle: return shuffled(eligible, of: count, history: history)
    }
  }
}

extension Saying.Pick {
  /// Whether the seed has a say in which of several lines is said.
  var isDrawn: Bool {
    switch self {
    case .shuffle, .leastSeen: true
    case .first, .once, .cycle: false
    }
  }
}

extension LinePicker {
  private func leastSeen(_ eligible: [Int], history: LineHistory) -> Int? {
    let least = eligible.map(history.count(of:)).min() ?? 0
    let candidates = eligible.filter { history.count(of: $0) == least }
    var random = generator(round: history.total)
    return candidates[random.below(candidates.count)]
  }

  /// The order of a round is drawn over all lines, so that one that cannot be said now does not change the others'.
  private func shuffled(_ eligible: [Int], of count: Int, history: LineHistory) -> Int? {
    let round = eligible.map(history.count(of:)).min() ?? 0
    var order = Array(0..<count)
    var random = generator(round: round)
    for index in order.indices.dropFirst().reversed() { order.swapAt(index, random.below(index + 1)) }
    let fresh = order.filter { eligible.contains($0) && history.count(of: $0) == round }
    return fresh.first { $0 != history.last } ?? fresh.first
  }

  private func generator(round: Int) -> SplitMix64 {
    var seeder = SplitMix64(seed: seed ^ Fingerprint(of: place).value)
    return SplitMix64(seed: seeder.next() &+ UInt64(round))
  }
}
