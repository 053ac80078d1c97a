import Testing

@testable import Coaching

@Suite struct PlainScalarTests {
  @Test(
    arguments: [
      ("1.10", .number), ("+1", .number), ("-3", .number), ("1_000", .number), ("0x1F", .number), ("1e3", .number),
      (".5", .number), (".inf", .number), ("yes", .bool), ("No", .bool), ("ON", .bool), ("off", .bool), ("true", .bool),
      ("~", .null), ("null", .null), ("12:30", .time), ("2024-01-01", .date), ("2024-1-1 10:00:00", .date),
    ] as [(String, PlainScalar)])
  func isReadAsSomethingElse(_ text: String, as kind: PlainScalar) { #expect(PlainScalar(text) == kind) }

  @Test(
    arguments: [
      "maybe", "nO", "1.10.2", "9 days", "30%", "0xZZ", "e3", "-", ".", "+", "10:x", "20240-1-1", "a1", "1,5", "_1",
    ])
  func isAText(_ text: String) { #expect(PlainScalar(text) == nil) }
}
