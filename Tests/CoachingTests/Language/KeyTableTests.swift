import Testing

@testable import Coaching

@Suite struct KeyTableTests {
  @Test func findsWhatWasPutInAndNothingElse() {
    var random = SmallRandom(state: 3)
    var table = KeyTable()
    var known: [UInt64: Int32] = [0: 0]
    table.insert(0, for: 0)
    for value in 1..<Int32(3000) {
      // Keys that differ in high bits only, in low bits only, and in all.
      let key = [UInt64(value) << 40, UInt64(value), random.next()][Int(value % 3)]
      #expect(table.insert(value, for: key) == (known[key] == nil))
      if known[key] == nil { known[key] = value }
    }
    #expect(table.count == known.count)
    #expect(known.allSatisfy { table[$0.key] == $0.value })
    for _ in 0..<3000 {
      let key = random.next()
      #expect(table[key] == known[key])
    }
  }
}
