import Testing

@testable import Coaching
@testable import sowhat

/// The scorecard of a discovery talk, through the program.
@Suite struct DiscoveryCardTests {
  private func run(_ lines: [String], format: String = "text") throws -> Piped {
    let scratch = try Scratch()
    let path = try scratch.write(Vans.text(), as: "vans.yaml")
    return try Piped(
      ["practice", path, "--seed", "3", "--format", format], input: lines.joined(separator: "\n") + "\n")
  }

  @Test func itShowsThreadsAreasQuestionsAndWhatWasMissed() throws {
    let run = try run([Vans.fleet, Vans.problem, Vans.effect, Vans.worth, Vans.step])
    #expect(run.status == 0)
    let card = try #require(run.text.split(separator: "scorecard\n").last)
    for part in [
      "Late vans: passed after 5 turns",
      "    progression         4/4  Problem, effect and worth on one thread, ending in an explicit need (turns 2, 3, 4)",
      "    late   turn 2  \"What goes wrong in the morning?\" → \"A third of the vans leave late.\" (problem)",
      "           turn 4  \"What would it be worth to be on time?\" → \"I want late vans down to one in ten by June.\" (need-payoff, need voiced)",
      "    industry       nothing to find", "    strategies     turn 1", "    financial      2 missed",
      "Questions: 4, of which 4 opened something; 1 situation, 1 problem, 1 implication, 1 need-payoff.",
      "First talk of the product: none.",
      "  - \"What do the fines cost you?\" → \"Fines cost us nine thousand a month.\"", "For the next call: ",
    ] { #expect(card.contains(part), "\(part)\n\(card)") }
  }

  @Test func underWayItGivesNothingAway() throws {
    var talk = try Vans.conversation()
    _ = talk.take(Vans.problem)
    let shown = talk.shown("/score")
    #expect(shown.contains("    problems       turn 1\n"))
    #expect(shown.contains("    industry       -\n") && shown.contains("    financial      -\n"))
    #expect(!shown.contains("missed") && !shown.contains("fines"))
  }

  @Test(arguments: [80, 50, 24]) func itFitsTheWindow(width: Int) throws {
    var talk = try Vans.conversation()
    for line in [Vans.pitch, "\(Vans.problem) \(Vans.fleet)", Vans.effect, Vans.summary, "/quit"] {
      _ = talk.take(line)
    }
    let text = Conversation.text(talk.closing, width: width)
    for line in text.split(separator: "\n") { #expect(String(line).displayWidth <= width, "\(line)") }
    #expect(text.contains("progression"))
  }

  @Test func aRecordHoldsTheSame() throws {
    let run = try run([Vans.pitch, "\(Vans.problem) \(Vans.fleet)", Vans.effect], format: "jsonl")
    let last = try #require(run.text.split(separator: "\n").last)
    for part in [
      "\"talk\": {\"criteria\": [{\"id\": \"progression\", \"level\": 3, \"checks\": [{\"id\": \"asks-about-a-problem\", \"passed\": true, \"turns\": [2]}",
      "{\"id\": \"strategies\", \"turns\": [], \"missed\": 1}",
      "\"lost\": [{\"turn\": 2, \"text\": \"How many vans do you run?\"}]",
      "{\"id\": \"late\", \"told\": [{\"fact\": \"late\", \"turn\": 2, \"spin\": \"problem\", \"need\": \"implied\", \"question\": \"What goes wrong in the morning?\"}",
      "\"pitches\": [{\"turn\": 1, \"text\": \"live map\", \"before\": \"nothing\", \"costs\": [{\"meter\": \"patience\", \"amount\": -1}]}]",
    ] { #expect(last.contains(part), "\(part)\n\(last)") }
  }

  @Test func otherSkillsHaveNone() throws {
    var ferry = try Ferry.conversation()
    _ = ferry.take("/quit")
    #expect(!Conversation.text(ferry.closing).contains("The eight areas"))
  }
}
