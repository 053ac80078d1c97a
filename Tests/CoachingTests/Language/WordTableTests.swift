import Testing

@testable import Coaching

@Suite struct WordTableTests {
  /// Multiples of a large power of two begin their search at one place and have the same low bits.
  @Test func keysThatBelongAtOnePlaceAreToldApart() {
    let keys = (0..<100).map { WordKey(raw: UInt64($0) << 20) }
    let table = WordTable(keys.indices.map { (keys[$0], $0) })
    #expect(table.count == 100)
    for (value, key) in keys.enumerated() { #expect(table[key] == value) }
    #expect(!table.contains(WordKey(raw: 100 << 20)))
  }

  @Test func aKeyKeepsItsFirstValueWhenMadeAndItsLastWhenSet() {
    let key = WordKey("margin")
    var table = WordTable([(key, 1), (key, 2)])
    #expect(table[key] == 1)
    table[key] = 3
    #expect(table[key] == 3)
    #expect(table.count == 1)
    #expect(table[WordKey("other")] == nil)
  }
}
