/// Which features a text has, a bit each: marked in any order, read in the order of their indices.
struct FeatureMarks {
  private var words: [UInt64]

  init(count: Int) { words = Array(repeating: 0, count: (count + 63) / 64) }
}

extension FeatureMarks {
  /// Marks a feature; twice is as good as once.
  mutating func insert(_ feature: Int) { words[feature >> 6] |= 1 << UInt64(feature & 63) }

  /// The same where it is there, for features that are one question each.
  mutating func insert(_ feature: Int, if isPresent: Bool) { if isPresent { insert(feature) } }

  /// Each that was marked, once.
  var ascending: [Int32] {
    var features: [Int32] = []
    features.reserveCapacity(words.reduce(0) { $0 + $1.nonzeroBitCount })
    for (place, word) in words.enumerated() {
      var rest = word
      while rest != 0 {
        features.append(Int32(64 * place + rest.trailingZeroBitCount))
        rest &= rest - 1
      }
    }
    return features
  }
}
