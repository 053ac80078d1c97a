/// The places that n-grams have in one half of a model, each looked at as it is met: no list is made of them.
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

  /// No more places than this come up.
  var count: Int { hashes.count }

  /// Calls `body` with the place of each n-gram in turn and whether it comes up for the first time.
  ///
  /// It is called for those that do not, too, and is to make nothing of them without a branch: whether an n-gram occurs again
  /// is a toss-up, which no processor foresees.
  @inline(__always)
  func forEach(_ body: (_ slot: Int, _ isNew: Bool) -> Void) {
    let shift = UInt32(32 - bits)
    hashes.withUnsafeBufferPointer { hashes in
      // One bit a place: a text has some five hundred n-grams, and grading in bulk waits for this.
      withUnsafeTemporaryAllocation(of: UInt64.self, capacity: (1 << bits) / 64 + 1) { seen in
        seen.initialize(repeating: 0)
        for hash in hashes {
          let slot = Int(hash &>> shift)
          let bit: UInt64 = 1 &<< UInt64(slot & 63)
          let known = seen[slot &>> 6]
          seen[slot &>> 6] = known | bit
          body(slot, known & bit == 0)
        }
      }
    }
  }
}
