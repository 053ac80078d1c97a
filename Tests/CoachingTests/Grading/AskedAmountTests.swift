import Testing

@testable import Coaching

@Suite struct AskedAmountTests {
  @Test(
    arguments: [
      ("How many vans do you run?", .count), ("How often does that happen?", .frequency),
      ("So what is the total number of complaints?", .count), ("How many hours does it take?", .time),
      ("How long have you waited?", .time), ("How much does that cost you in a year?", .money),
      ("How many pounds is that?", .money), ("What share of them comes back?", .share),
      ("How much trouble is it?", nil), ("How do you plan the rounds?", nil),
      ("What is the number of the bus?", .count),
      ("Who decides?", nil), ("How", nil), ("", nil),
    ] as [(String, AskedAmount?)]) func tellsWhatFigureIsWanted(question: String, amount: AskedAmount?)
  {
    #expect(AskedAmount(Utterance(question).tokens[...]) == amount)
  }
}
