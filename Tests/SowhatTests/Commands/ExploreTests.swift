import Testing

@testable import Coaching
@testable import sowhat

/// `explore`, run as a program.
@Suite struct ExploreTests {
  @Test func aSoundScenarioIsWalkedThroughAndPlayed() throws {
    let run = try Piped(["explore", "ferry", "--plays", "5", "--seed", "7"], input: "")
    #expect(run.status == 0, "\(run.text)")
    #expect(run.text.contains("tried: all there is"))
    #expect(run.text.contains("5 plays from seed 7"))
    #expect(run.text.contains("no findings"))
    #expect(run.errors.isEmpty)
    #expect(try Piped(["explore", "ferry", "--plays", "5", "--seed", "7"], input: "").output == run.output)
  }

  @Test func aBrokenInvariantIsShownWithTheShortestWayToIt() throws {
    let scratch = try Scratch()
    let path = try scratch.write(
      DiagnosticPage.page(of: .invariantBroken).fixed.replacing("benefit)\"", with: "outcome)\""), as: "short.yaml")
    let run = try Piped(["explore", path, "--plays", "0"], input: "")
    #expect(run.status == 1)
    #expect(run.text.contains("error[D413]"))
    #expect(run.text.contains("note: 1. in `open` the rep says a benefit: route `good`, to `won`"))
  }

  @Test func programsGetTheSameAsJSON() throws {
    let run = try Piped(["explore", "ferry", "--plays", "2", "--format", "json"], input: "")
    let json = try JSONValue(parsing: run.output)
    guard case .array(let scenarios) = json, let first = scenarios.first else { return #expect(Bool(false)) }
    #expect(first["complete"]?.text == "true")
    #expect(first["plays"]?["count"]?.text == "2")
    #expect(first["findings"]?.text == "[]")
  }

  @Test func whatCannotBePlayedIsNotExplored() throws {
    let run = try Piped(["explore", "\(Program.fixtures)/broken/broken.yaml"], input: "")
    #expect(run.status == 1)
    #expect(run.text.contains("broken  cannot be played"))
    #expect(try Piped(["explore", "nobody"], input: "").status == 2)
  }
}
