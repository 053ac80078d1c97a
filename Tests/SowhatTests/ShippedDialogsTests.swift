import Testing

@testable import Coaching

/// The shipped customers as a rep meets them through the program.
@Suite struct ShippedDialogsTests {
  private func play(_ lines: [String], seed: Int = 3) throws -> String {
    let arguments = [
      "practice", "food-distributor", "--dialogs", Program.root + "/Dialogs", "--seed", "\(seed)", "--no-color",
      "--mode", "rehearsal",
    ]
    let run = try Piped(arguments, input: lines.map { $0 + "\n" }.joined())
    #expect(run.status == 0)
    #expect(run.errorText.isEmpty)
    return run.text
  }

  /// No lexicon, scenario or corpus names these.
  @Test(arguments: [
    ("We have real-time slot booking and an open API.", "real-time slot booking"),
    ("It comes with a drag-and-drop form builder.", "drag-and-drop form builder"),
    ("Our platform supports passkey login.", "passkey login"),
    ("There is a native app for yard marshals.", "native app for yard marshals"),
    ("It includes a carbon footprint calculator.", "carbon footprint calculator"),
    ("You get a dedicated onboarding manager.", "dedicated onboarding manager"),
    ("It has automatic email reports every Monday.", "automatic email reports every Monday"),
    ("It offers two-factor login.", "two-factor login"),
    ("We provide 24/7 phone support.", "24/7 phone support"),
    ("Our product features a colour-coded yard map.", "colour-coded yard map"),
  ])
  func aFeatureIsPushedBackInTheRepsOwnWords(line: String, feature: String) throws {
    let text = try play([line])
    let said = text.split(separator: "\n").filter { $0.hasPrefix("  Marta: ") }
    #expect(said.last?.contains("'\(feature)'") == true)
    #expect(!said.contains { $0.contains(line) })
  }

  @Test(arguments: ["I have a meeting at three.", "We have had terrible weather.", "How are you today?", "Hi Marta!"])
  func nothingIsQuotedFromSmallTalk(line: String) throws {
    let words = line.split(separator: " ").dropFirst(2).joined(separator: " ").filter { $0 != "." && $0 != "?" }
    let text = try play([line])
    #expect(words.isEmpty || !text.contains("'\(words)"))
    #expect(!text.contains("You said '"))
  }

  @Test func threeFeaturesLoseHerAndTheScorecardSaysWhy() throws {
    let text = try play([
      "It has a carrier portal.", "We have an open API and role-based access.", "It comes with a dock dashboard.",
    ])
    #expect(text.contains("not passed after 3 turns"))
    #expect(text.contains("3 answers told of features only"))
    #expect(text.contains("turn 2, patience -1: \"We have an open API and role-based access.\""))
  }

  @Test(arguments: 1...5)
  func strongSamplesEndInAPass(seed: Int) throws {
    let text = try play(
      [
        "Slot booking cuts the wait, the wait drives detention, and detention is the cost you told me you want down this year.",
        "Fewer trucks queueing means fewer late drops, so you keep the contract and about a third of the detention bill stays in your profit.",
        "Fewer trucks waiting takes about a third off your detention bill, so you get the 120 thousand back within the year.",
        "Could you, your depot lead and I pull last month's gate log on Thursday to size the saving?",
      ], seed: seed)
    #expect(text.contains(": passed after 4 turns"))
  }
}
