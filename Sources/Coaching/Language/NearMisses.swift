/// Words in which a slip of the keyboard may have been meant, by first letter and length: the two that a slip leaves alone, or
/// changes by one.
struct NearMisses: Sendable {
  private static let longest = 21

  /// For each first letter and length the words of it, one behind the other without a gap.
  private var shelves = Array(repeating: [UInt8](), count: 26 * (longest + 1))
}

extension NearMisses {
  /// - Parameter word: left out where it has other letters than `a` to `z`.
  mutating func insert(_ word: [UInt8]) {
    guard (1...Self.longest).contains(word.count), word.allSatisfy({ (0x61...0x7A).contains($0) }) else { return }
    shelves[Self.shelf(word[0], word.count)] += word
  }

  /// Calls `body` with each word one letter away that begins with the same: one lost, one too many, one wrong, two swapped.
  ///
  /// - Parameter word: of letters `a` to `z`.
  func forEach(near word: [UInt8], _ body: ([UInt8]) -> Void) {
    guard (1...Self.longest + 1).contains(word.count) else { return }
    word.withUnsafeBufferPointer { word in
      for length in max(1, word.count - 1)...min(word.count + 1, Self.longest) {
        shelves[Self.shelf(word[0], length)].withUnsafeBufferPointer { shelf in
          for start in stride(from: 0, to: shelf.count, by: length) {
            let other = UnsafeBufferPointer(rebasing: shelf[start..<(start + length)])
            if Self.isNear(word, other) { body(Array(other)) }
          }
        }
      }
    }
  }

  private static func shelf(_ first: UInt8, _ length: Int) -> Int { Int(first - 0x61) * (longest + 1) + length }

  /// Whether one edit behind the first letter, which is the same, makes one word of the other.
  private static func isNear(_ word: UnsafeBufferPointer<UInt8>, _ other: UnsafeBufferPointer<UInt8>) -> Bool {
    if word.count > other.count { return isNear(other, word) }
    var place = 1
    while place < word.count, word[place] == other[place] { place += 1 }
    if word.count < other.count { return areEqual(word, from: place, other, from: place + 1) }
    guard place < word.count else { return false }
    if areEqual(word, from: place + 1, other, from: place + 1) { return true }
    return place + 1 < word.count && word[place] == other[place + 1] && word[place + 1] == other[place]
      && areEqual(word, from: place + 2, other, from: place + 2)
  }

  /// Whether the rests are the same, which have the same length.
  private static func areEqual(
    _ left: UnsafeBufferPointer<UInt8>, from start: Int, _ right: UnsafeBufferPointer<UInt8>, from otherStart: Int
  ) -> Bool {
    var (place, other) = (start, otherStart)
    while place < left.count {
      if left[place] != right[other] { return false }
      place += 1
      other += 1
    }
    return true
  }
}
