import Testing

@testable import Coaching

@Suite struct GateTests {
  static let said = ["I need our returns down by June, they cost us a fortune in the outlet shops."]

  @Test(arguments: [
    ("Revenue, margin, ROI, payback, KPI.", Flag.stuffing),
    ("Cost savings margin growth profit revenue cash.", .stuffing),
    ("Returns, returns, returns, returns, that is what we do, returns.", .stuffing),
    ("Your returns will not fall.", .negated), ("It doesn't cut your returns.", .negated),
    ("Returns cost you a fortune in the outlet shops.", .parrot),
    ("Your ROI is your return.", .tautology), ("Profit means profit.", .tautology),
    ("Our world-class solution drives growth and success.", .hollow), ("We are simply the best, trust me.", .hollow),
    ("It adds value.", .hollow),
  ]) func withholdsCredit(_ text: String, _ flag: Flag) {
    let grade = Grading.grade(text, said: Self.said)
    #expect(grade.flags.map(\.finding).contains(flag))
    #expect(grade.altitude.level == .none)
    #expect(grade.altitude.score < 0.5)
  }

  @Test(arguments: [
    "Not only do your returns fall, the shops keep the space.", "You no longer pay for returns.",
    "Returns cost you a fortune, so we start with the shops that refund most, and the bill shrinks.",
    "Fewer returns, lower costs, happier shop managers.", "No more than one parcel in ten comes back.",
    "24/7 support, open API, dashboards.",
  ]) func leavesHonestAnswersAlone(_ text: String) {
    let gates: Set<Flag> = [.stuffing, .negated, .parrot, .tautology, .hollow]
    #expect(Grading.grade(text, said: Self.said).flags.filter { gates.contains($0.finding) }.isEmpty)
  }

  @Test func aSecondSloganRaisesNothing() {
    let plain = Grading.grade("Fewer parcels come back.", said: Self.said)
    let loud = Grading.grade("Fewer parcels come back. We are the best in the world!", said: Self.said)
    #expect(loud.altitude.score <= plain.altitude.score)
    #expect(loud[.honesty]?.level == 1)
  }
}
