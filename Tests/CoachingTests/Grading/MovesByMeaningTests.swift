import Testing

@testable import Coaching

/// Moves that no single phrase shows, each beside a line with the same words that is none.
@Suite struct MovesByMeaningTests {
  private func has(_ move: Move, _ text: String, said: [String] = []) -> Bool {
    Grading.grade(text, said: said, rubric: "objections").moves.map(\.finding).contains(move)
  }

  @Test(arguments: [
    ("That's right.", true), ("You may well be right to keep it.", true), ("Right. We start with one ward.", true),
    ("He would, and he'd be right.", true), ("That's the right yardstick.", true),
    ("Four in five were right.", false), ("We sent the parts to the right address.", false),
    ("If I'm right, you would see it in the log.", false),
  ]) func rightAcknowledgesOnlyWhatWasSaid(text: String, acknowledges: Bool) {
    #expect(has(.acknowledge, text) == acknowledges)
  }

  @Test(arguments: [
    ("I can take a fifth off.", true), ("We could do a quarter off if that helps.", true),
    ("A third off the price.", true), ("A fifth off the first year.", true),
    ("Let me look at the price.", true), ("Does she look at price per bag or at what is lost?", false),
    ("Half an hour off each first dose.", false), ("It takes a fifth off the waiting time.", false),
    ("It knocks a third off your overdraft.", false), ("A fifth of the bread goes to the pigs.", false),
  ]) func aShareTakenOffThePriceIsADiscount(text: String, gives: Bool) {
    #expect(has(.discount, text) == gives)
  }

  @Test(arguments: [
    ("You know that better than any machine.", false), ("You know your cows better than anyone.", false),
    ("It is better than any machine.", true), ("You know we are better than any rival.", true),
  ]) func whoPraisesTheCustomerDoesNotBoast(text: String, boasts: Bool) {
    #expect(has(.superiority, text) == boasts)
  }

  @Test(arguments: [
    ("Could your depot lead and I pull the log on Thursday?", true),
    ("I can come by on Tuesday to look at the ledger.", true),
    ("Your depot lead and I pull last month's log on Thursday.", true),
    ("Thursday at nine, you, me and your fitter.", true),
    ("Let's meet this Friday morning with your fitter.", true), ("Anna from our side calls you on Thursday.", true),
    ("Suggest meeting Tuesday with your foreman.", true),
    ("How about Tuesday morning? I bring a meter, and Gerrit shows me the pad.", true),
    ("Shall the three of us meet on the tenth of May?", true), ("You may ten times over, and we will not.", false),
    ("May I ask, that empty running, what is it costing you by the end of the week?", false),
    ("and you ever run out on a saturday", false), ("Do you run the ovens on Sunday?", false),
    ("The compressors start at six on Monday and we all know it.", false),
    ("FrostEye would flatten that Monday peak for you and show you the rest.", false),
    ("Our sensors will show you every Monday what Keith does wrong.", false),
  ]) func aDayMakesAPlanOnlyWhereSomebodyActs(text: String, plans: Bool) {
    #expect(has(.nextStep, text) == plans)
  }

  @Test(arguments: [
    "I will send you an offer by e-mail.", "I'll email you a proposal.", "Let me send you a quotation.",
    "I can send you our documentation.",
  ]) func anOfferByMailIsMaterial(text: String) { #expect(has(.brochure, text)) }

  @Test(arguments: [
    ("What would be the best result for you?", false), ("Would you agree that ours is the best?", true),
    ("Ours is the best.", true),
  ]) func aQuestionBoastsOnlyOfTheProduct(text: String, boasts: Bool) { #expect(has(.superiority, text) == boasts) }

  private static let depot = ["The depot in Halden waits for an hour every morning."]

  @Test(arguments: [
    ("The bakery in Leeds had it on for a winter.", true), ("At a joinery in Ansbach it took seven months.", true),
    ("They counted forty fewer.", true),
    // Of this customer, of nobody, of the future, of what the seller is.
    ("The depot in Halden waited an hour.", false), ("The meeting in March went well.", false),
    ("The bakery in Leeds might want it.", false), ("They counted on us.", false),
    ("The leading maker in Europe and praised by all.", false),
    ("There is a partner in Zurich who used to be an actuary.", false),
    ("The dyer in Surat will be called at night.", false),
  ]) func whatWasSeenElsewhereIsEvidence(text: String, proves: Bool) {
    #expect(has(.evidence, text, said: Self.depot) == proves)
  }

  @Test func whatTheyCountedThereIsTheResult() {
    let grade = Grading.grade(
      "A bakery in Leeds had it on for a winter. They counted forty fewer loaves in the bin.", said: Self.depot,
      rubric: "objections")
    #expect(grade.level(of: .answeringEvidence) == 3)
  }
}
