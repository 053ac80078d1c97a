import Coaching

/// SplitMix64 with the questions that a generator asks: the same answers in every run.
struct Dice {
  private var generator: SplitMix64

  init(seed: UInt64) { generator = SplitMix64(seed: seed) }
}

extension Dice {
  /// From 0 up to and without `bound`. By remainder, so that a scenario's number goes on meaning that scenario.
  mutating func below(_ bound: Int) -> Int { Int(generator.next() % UInt64(max(bound, 1))) }

  /// Both ends included.
  mutating func among(_ range: ClosedRange<Int>) -> Int { range.lowerBound + below(range.count) }

  /// Yes, `part` times in `whole`.
  mutating func says(_ part: Int, in whole: Int) -> Bool { below(whole) < part }

  /// Nil of nothing.
  mutating func pick<Item>(_ items: [Item]) -> Item? { items.isEmpty ? nil : items[below(items.count)] }

  /// Some of them, in their order.
  mutating func some<Item>(_ items: [Item], atMost most: Int) -> [Item] {
    var places: Set<Int> = []
    for _ in 0..<min(most, items.count) { places.insert(below(items.count)) }
    return places.sorted().map { items[$0] }
  }
}
