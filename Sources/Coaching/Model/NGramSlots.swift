/// The places that n-grams or frames have in one section of a model.
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
    // One bit a place, and the places behind them in the same memory, two of which fit into a word: a text has some five
    // hundred n-grams, and grading in bulk waits for this.
    let marks = (1 << bits) / 64 + 1
    return withUnsafeTemporaryAllocation(of: UInt64.self, capacity: marks + hashes.count / 2 + 1) { memory in
      let seen = UnsafeMutableBufferPointer(rebasing: memory[..<marks])
      seen.initialize(repeating: 0)
      let rest = UnsafeMutableRawBufferPointer(UnsafeMutableBufferPointer(rebasing: memory[marks...]))
      return rest.withMemoryRebound(to: Int32.self) { places in
        let count = find(places, seen)
        return body(UnsafeBufferPointer(rebasing: places[..<count]))
      }
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
