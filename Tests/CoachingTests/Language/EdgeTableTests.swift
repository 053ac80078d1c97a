import Testing

@testable import Coaching

@Suite struct EdgeTableTests {
  @Test(arguments: [0, 1, 7, 9, 100, 5000]) func whatWasAddedIsFoundAndNothingElse(count: Int) {
    var table = EdgeTable()
    for number in 0..<count { table.add(WordKey("edge \(number)"), to: Int32(number)) }
    for number in 0..<count { #expect(table[WordKey("edge \(number)")] == Int32(number)) }
    for number in count..<count + 500 { #expect(table[WordKey("edge \(number)")] == nil) }
  }
}
