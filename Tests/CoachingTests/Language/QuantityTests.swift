import Testing

@testable import Coaching

@Suite struct QuantityTests {
  @Test(
    arguments: [
      ("£38k", 38_000, Quantity.Unit.money, nil), ("38 thousand a month", 38_000, .count, .month),
      ("£1.2m a year", 1_200_000, .money, .year), ("a third", 1.0 / 3, .fraction, nil), ("30%", 30, .percent, nil),
      ("30 per cent", 30, .percent, nil), ("nine days", 9, .time(.day), nil),
      ("15 hours a week", 15, .time(.hour), .week),
      ("twice", 2, .multiple, nil), ("3x", 3, .multiple, nil), ("forty-two trucks", 42, .count, nil),
      ("a hundred pounds", 100, .money, nil), ("two hundred and fifty", 250, .count, nil), ("38 €", 38, .money, nil),
      ("$4,500 per quarter", 4_500, .money, .quarter), ("six working days", 6, .time(.day), nil),
      ("one and a half million", 1_500_000, .count, nil), ("cut by half", 0.5, .fraction, nil),
      ("90-day", 90, .time(.day), nil), ("-30%", 30, .percent, nil), ("eight grand", 8_000, .money, nil),
      ("two thirds", 2.0 / 3, .fraction, nil), ("40 quid", 40, .money, nil), ("15h", 15, .time(.hour), nil),
      ("120k annually", 120_000, .count, .year), ("two hundred ten pounds", 210, .money, nil),
      ("two thousand five hundred trucks", 2_500, .count, nil), ("of a hundred four stay away", 100, .count, nil),
    ] as [(String, Double, Quantity.Unit, Quantity.Period?)])
  func reads(_ text: String, _ value: Double, _ unit: Quantity.Unit, _ period: Quantity.Period?) throws {
    let quantity = try #require(Utterance(text).quantities.first)
    #expect(abs(quantity.value - value) < 0.01 * value)
    #expect(quantity.unit == unit)
    #expect(quantity.period == period)
  }

  @Test(arguments: [
    "24/7 support", "the third attempt", "this quarter", "one depot", "at 9am", "on the 12th", "IP67", "half-hearted",
    "12:30", "no number here",
  ]) func isNoQuantity(_ text: String) {
    #expect(Utterance(text).quantities == [])
  }

  @Test(arguments: [
    ("38 thousand a month", "456 thousand a year", true), ("a third", "33%", true), ("nine days", "9 days", true),
    ("two weeks", "14 days", true), ("30%", "40%", false), ("£38k a month", "£38k a week", false),
    ("91", "91%", true), ("12 trucks", "12 depots", false),
  ]) func agrees(_ left: String, _ right: String, _ expected: Bool) throws {
    let first = try #require(Utterance(left).quantities.first)
    let second = try #require(Utterance(right).quantities.first)
    #expect(Tracer.agree(first, second) == expected)
  }
}
