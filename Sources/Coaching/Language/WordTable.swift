/// A hash table over word keys, which are hashes already: a look-up is one or two array reads (the standard dictionary
/// hashes again, which took half of the time of reading an answer).
///
/// Keys and values lie side by side and without gaps; the sparse part, which says where, is small, so that more of it is
/// near the processor: most look-ups are of words that are not there.
struct WordTable<Value: Sendable>: Sendable {
  private struct Entry: Sendable {
    var key: UInt64
    var value: Value
  }

  private var entries: [Entry] = []
  /// At each place the number of an entry in the low bits and some bits of its key above; `free` where there is none.
  private var places = [UInt32](repeating: Self.free, count: 16)

  init() {}

  init(_ pairs: some Sequence<(WordKey, Value)>) {
    for (key, value) in pairs where self[key] == nil { self[key] = value }
  }
}

extension WordTable {
  private static var free: UInt32 { .max }
  private static var numberBits: UInt32 { 24 }
  private static var numbers: UInt32 { 1 << numberBits - 1 }

  var count: Int { entries.count }

  subscript(key: WordKey) -> Value? {
    get { number(of: key.raw).map { entries[$0].value } }
    set {
      guard let newValue else { return }
      if let number = number(of: key.raw) {
        entries[number].value = newValue
      } else {
        add(Entry(key: key.raw, value: newValue))
      }
    }
  }

  func contains(_ key: WordKey) -> Bool { number(of: key.raw) != nil }

  /// In the order in which they were added.
  func forEachKey(_ body: (WordKey) -> Void) {
    for entry in entries { body(WordKey(raw: entry.key)) }
  }

  /// The table is never more than half full.
  private func number(of key: UInt64) -> Int? {
    let mask = places.count - 1
    var place = Self.home(of: key) & mask
    let mark = Self.mark(of: key)
    while true {
      let found = places[place]
      if found == Self.free { return nil }
      if found & ~Self.numbers == mark, entries[Int(found & Self.numbers)].key == key {
        return Int(found & Self.numbers)
      }
      place = (place + 1) & mask
    }
  }

  private static func home(of key: UInt64) -> Int { Int(truncatingIfNeeded: key ^ (key >> 29)) }

  /// The highest bits of the key, where those of an entry's stand.
  private static func mark(of key: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: key >> 32) & ~numbers }

  private mutating func add(_ entry: Entry) {
    precondition(entries.count < Self.numbers, "a table of words has room for sixteen million")
    entries.append(entry)
    if entries.count * 2 > places.count {
      places = [UInt32](repeating: Self.free, count: places.count * 2)
      for number in entries.indices { settle(number) }
    } else {
      settle(entries.count - 1)
    }
  }

  private mutating func settle(_ number: Int) {
    let mask = places.count - 1
    var place = Self.home(of: entries[number].key) & mask
    while places[place] != Self.free { place = (place + 1) & mask }
    places[place] = Self.mark(of: entries[number].key) | UInt32(number)
  }
}
