/// Which features a text has, a bit each: marked in any order, read in the order of their indices.
struct FeatureMarks {
  /// All of them lie within the value, without memory of their own.
  private var words = SIMD8<UInt64>()

  init(count: Int) { precondition(count <= 64 * words.scalarCount, "the marks have room for \(64 * 8) features") }
}

extension FeatureMarks {
  /// Marks a feature; twice is as good as once.
  mutating func insert(_ feature: Int) { words[feature >> 6] |= 1 << UInt64(feature & 63) }

  /// The same where it is there, for features that are one question each.
  mutating func insert(_ feature: Int, if isPresent: Bool) { if isPresent { insert(feature) } }

  /// Each that was marked, once.
  var ascending: [Int32] {
    var features: [Int32] = []
    features.reserveCapacity(words.indices.reduce(0) { $0 + words[$1].nonzeroBitCount })
    for place in words.indices {
      var rest = words[place]
      while rest != 0 {
        features.append(Int32(64 * place + rest.trailingZeroBitCount))
        rest &= rest - 1
      }
    }
    return features
  }
}
