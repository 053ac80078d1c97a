/// The places that n-grams have in one half of a model.
struct NGramSlots {
  private let hashes: [UInt32]
  /// There are 2^bits places.
  private let bits: Int

  init(of hashes: [UInt32], bits: Int) {
    self.hashes = hashes
    self.bits = bits
  }
}

extension NGramSlots {
  /// All places are below.
  var limit: Int { 1 << bits }

  /// Lends the place of each n-gram, each once, in the order of first appearance.
  func withPlaces<Result>(_ body: (UnsafeBufferPointer<Int32>) -> Result) -> Result {
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: hashes.count) { places in
      // One bit a place: a text has some five hundred n-grams, and grading in bulk waits for this.
      let count = withUnsafeTemporaryAllocation(of: UInt64.self, capacity: (1 << bits) / 64 + 1) { seen in
        seen.initialize(repeating: 0)
        return find(places, seen)
      }
      return body(UnsafeBufferPointer(rebasing: places[..<count]))
    }
  }

  /// Fills `places` and returns their count.
  ///
  /// Without a branch: whether an n-gram occurs again is a toss-up, which no processor foresees.
  private func find(
    _ places: UnsafeMutableBufferPointer<Int32>, _ seen: UnsafeMutableBufferPointer<UInt64>
  ) -> Int {
    let shift = UInt32(32 - bits)
    var count = 0
    for hash in hashes {
      let place = hash &>> shift
      let (word, bit) = (Int(place &>> 6), UInt64(place & 63))
      let known = seen[word]
      seen[word] = known | 1 &<< bit
      // Written in any case, and only counted where it is new.
      places[count] = Int32(truncatingIfNeeded: place)
      count &+= Int(~known &>> bit & 1)
    }
    return count
  }
}
