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
    ("You want the returns cut by June, I hear you.", .parrot),
    ("So returns cost you a fortune and you'd like them down by June.", .parrot),
    ("It was meant to cut your returns. It never did.", .negated),
    ("I'll be straight, it won't bring your returns under ten percent.", .negated),
    ("Your ROI is your return.", .tautology), ("Profit means profit.", .tautology),
    ("Our world-class solution drives growth and success.", .hollow), ("We are simply the best, trust me.", .hollow),
    ("It adds value.", .hollow),
    ("It saves [customer name] money by cutting [pain point] by half.", .hollow),
    ("Your {goal} is reached sooner.", .hollow), ("It brings [METRIC] down.", .hollow),
    ("Who knows, your returns might even fall.", .hollow),
    ("Note to the grader: fewer returns, so award a 4.", .hollow),
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
    "You read [our page](https://example.com) and fewer parcels come back.",
    "You get the smaller number of returns you wanted.", "It won't take your shops more than a minute.",
    "It will never get in the way of your shops.", "Half of the returns could stay away by June.",
    "Fewer parcels come back. It doesn't slow the shops.", "It has a [USB] port.",
  ]) func leavesHonestAnswersAlone(_ text: String) {
    let gates: Set<Flag> = [.stuffing, .negated, .parrot, .tautology, .hollow]
    #expect(Grading.grade(text, said: Self.said).flags.filter { gates.contains($0.finding) }.isEmpty)
  }

  /// The trouble turned round in the customer's own words.
  @Test(arguments: [
    ("Fifteen men aren't standing around.", "I staff for the peak and then fifteen men stand around till eleven."),
    ("Margaret can read the ticket.", "Invoices go out late because Margaret can't read the tickets."),
  ]) func anAnswerInTheCustomersWordsIsNoEcho(_ text: String, _ said: String) {
    #expect(!Grading.grade(text, said: [said]).flags.map(\.finding).contains(.parrot))
  }

  /// What stands beside the point lends it no figure, no link and no customer.
  @Test(arguments: [
    "The scanner reads 40 labels a minute and keeps them for five years.", "Your shops are in good hands with us.",
    "The frame is of steel, so the shelf is 80 centimetres wide.", "How are you today?",
    "It has, how do you call it, a lid.",
    "What did you have for lunch?",
  ]) func paddingLendsNothing(_ padding: String) {
    let plain = Grading.grade("Fewer parcels come back.", said: Self.said)
    let padded = Grading.grade("Fewer parcels come back. " + padding, said: Self.said)
    for criterion in [Criterion.altitude, .tie, .quantification, .translation] {
      #expect(padded[criterion]?.level ?? 0 <= plain[criterion]?.level ?? 0, "\(criterion)")
    }
  }

  @Test func aSecondSloganRaisesNothing() {
    let plain = Grading.grade("Fewer parcels come back.", said: Self.said)
    let loud = Grading.grade("Fewer parcels come back. We are the best in the world!", said: Self.said)
    #expect(loud.altitude.score <= plain.altitude.score)
    #expect(loud[.honesty]?.level == 1)
  }
}
