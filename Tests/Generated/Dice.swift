/// SplitMix64 with the questions that a generator asks: the same answers in every run.
struct Dice {
  private var state: UInt64

  init(seed: UInt64) { state = seed }
}

extension Dice {
  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// From 0 up to and without `bound`.
  mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(max(bound, 1))) }

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
