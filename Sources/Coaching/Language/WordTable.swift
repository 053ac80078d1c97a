/// A hash table over word keys, which are hashes already: a look-up is one or two array reads (the standard dictionary
/// hashes again, which took half of the time of reading an answer).
struct WordTable<Value: Sendable>: Sendable {
  /// Key 0 marks a free place.
  private var keys: [UInt64]
  private var values: [Value?]
  private(set) var count = 0

  init() {
    keys = Array(repeating: 0, count: 16)
    values = Array(repeating: nil, count: 16)
  }

  init(_ pairs: some Sequence<(WordKey, Value)>) {
    self.init()
    for (key, value) in pairs where self[key] == nil { self[key] = value }
  }

  subscript(key: WordKey) -> Value? {
    get {
      let place = place(of: key.raw)
      return keys[place] == 0 ? nil : values[place]
    }
    set {
      if count * 2 >= keys.count { grow() }
      let place = place(of: key.raw)
      if keys[place] == 0 { count += 1 }
      keys[place] = key.raw
      values[place] = newValue
    }
  }

  func contains(_ key: WordKey) -> Bool { keys[place(of: key.raw)] != 0 }

  /// Where the key is, or the free place where it belongs; the table is never more than half full.
  private func place(of key: UInt64) -> Int {
    let mask = keys.count - 1
    var place = Int(truncatingIfNeeded: key ^ (key >> 29)) & mask
    while keys[place] != 0, keys[place] != key { place = (place + 1) & mask }
    return place
  }

  private mutating func grow() {
    let old = zip(keys, values).filter { $0.0 != 0 }
    keys = Array(repeating: 0, count: keys.count * 2)
    values = Array(repeating: nil, count: keys.count)
    for (key, value) in old {
      let place = place(of: key)
      keys[place] = key
      values[place] = value
    }
  }
}
