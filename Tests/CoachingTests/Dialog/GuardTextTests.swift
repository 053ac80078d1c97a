import Testing

@testable import Coaching

@Suite struct GuardTextTests {
  private func condition(_ text: String) throws -> Guard {
    let names = DeclaredNames(
      facts: ["key"], meters: ["patience"], variables: ["seen", "mood"], bounds: ["patience": 0...5],
      values: ["seen": Variable.flagValues, "mood": ["cold", "warm"]])
    let reading = GuardParser.read(text, names: names)
    #expect(reading.problems.isEmpty)
    return reading.condition
  }

  @Test(arguments: [
    "altitude >= outcome and not asked.key", "(patience < 2 or seen) and mood == warm", "not (asks or smalltalk)",
    "flag.forbidden or move.pitch and tie >= 3", "turn != 1", "learned.key", "not not seen",
  ])
  func aGuardReadsAsItWasWritten(_ text: String) throws {
    #expect(try condition(text).text(in: Gatekeeper.scenario()) == text)
  }

  @Test(
    arguments: [
      ("altitude >= outcome", ["altitude >= outcome, found benefit"]),
      ("altitude >= benefit", []),
      (
        "altitude >= outcome and asked.key and patience > 1",
        ["altitude >= outcome, found benefit", "asked.key, found no"]
      ),
      ("asked.key or mood == warm", ["asked.key, found no; mood == warm, found cold"]),
      ("not altitude >= benefit", ["not altitude >= benefit, found benefit"]),
      (
        "not (patience > 1 and altitude >= feature)",
        ["not (patience > 1 and altitude >= feature), found patience 2, altitude benefit"]
      ),
      ("tie >= 2", ["tie >= 2, found nothing to judge"]),
      ("seen", ["seen, found no"]), ("turn == 4", ["turn == 4, found 0"]),
    ] as [(String, [String])])
  func aRefusalNamesThePartThatFailedAndTheValueFound(text: String, reasons: [String]) throws {
    var signals = Signals()
    signals[.criterion(.altitude)] = 3
    signals[.meter("patience")] = 2
    #expect(try condition(text).failures(in: signals, of: Gatekeeper.scenario()) == reasons)
  }

  @Test(
    arguments: [
      ("asked.key and seen", "the rep asks about key and seen is yes"),
      ("not asked.key", "the rep does not ask about key"),
      (
        "not (altitude >= benefit or patience < 2)",
        "the answer stays below the level benefit and patience is at least 2"
      ),
      ("next-step >= 3", "the mark for next step is at least 3 of 4"),
      (
        "attempt <= 2 and (mood == warm or smalltalk)",
        "the number of answers given here is at most 2 and (mood is warm or it is small talk)"
      ),
    ])
  func inWordsItHasNoSyntax(text: String, prose: String) throws {
    #expect(try condition(text).prose(in: Gatekeeper.scenario()) == prose)
  }
}
