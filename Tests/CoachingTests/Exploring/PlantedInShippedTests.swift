import Testing

@testable import Coaching

/// Two mistakes that only a walk through the whole shows, planted into each shipped customer: each is found, with the way
/// to it.
@Suite struct PlantedInShippedTests {
  private static let files = ShippedKnowledge.files(in: "scenarios")

  /// A scenario's text with another route in front of those of its first state, and another state in front of it.
  private struct Planting {
    let file: SourceFile
    let line: Int

    init(_ original: SourceFile, route: String, state: String?) throws {
      var lines = original.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      let start = try #require(lines.first { $0.hasPrefix("start: ") }).dropFirst("start: ".count)
      let place = try #require(lines.firstIndex(of: "  \(start):"))
      let routes = try #require(lines[place...].firstIndex(of: "    routes:"))
      lines.insert("      - \(route)", at: routes + 1)
      if let state { lines.insert("  \(state)", at: place) }
      file = SourceFile(name: original.name, text: lines.joined(separator: "\n"))
      line = state == nil ? 0 : place + 1
    }

    /// What is said of it and not of the original.
    func findings(_ code: DiagnosticCode, exploring bounds: Exploration.Bounds?) -> [Diagnostic] {
      let review = ScenarioReview(
        file, ShippedKnowledge.knowledge, grader: ShippedKnowledge.grader, playing: false, exploring: bounds)
      return review.findings.filter { $0.code == code }
    }
  }

  private static func passing(_ scenario: Scenario) -> String? {
    scenario.states.first { if case .final(.pass, _) = $0.kind { true } else { false } }?.id
  }

  private static let near = Exploration.Bounds(configurations: 300, steps: 2000)

  @Test(arguments: files) func anEasyPassIsFoundWithTheAnswersThatLeadToIt(file: SourceFile) throws {
    let scenario = try #require(ScenarioLoader.load(file).scenario)
    let won = try #require(Self.passing(scenario))
    let planting = try Planting(
      file, route: "{id: planted, if: \"altitude >= advantage and attempt >= 2\", go: \(won)}", state: nil)
    let found = planting.findings(.easyPass, exploring: Self.near)
    let finding = try #require(found.first, "\(file.name)")
    #expect(found.count == 1)
    #expect(finding.severity == .error)
    #expect(finding.message.contains("`\(won)` can be reached with nothing above an advantage said and nothing asked"))
    let last = try #require(finding.notes.last)
    #expect(finding.notes.count >= 2, "the path has each answer: \(finding.notes)")
    #expect(last.contains("in `\(scenario.start)` the rep says an advantage: route `planted`, to `\(won)`"), "\(last)")
  }

  /// A circle of two states, without a way out, and with one whose guard can never hold.
  private static let exits = [
    "", "routes: [{id: out, if: \"altitude >= outcome and altitude < benefit\", go: WON}], ",
    "routes: [{id: out, if: \"turn < 1\", go: WON}], ",
  ]

  @Test(arguments: files, exits) func aCircleWithoutAWayOutIsFound(file: SourceFile, exit: String) throws {
    let scenario = try #require(ScenarioLoader.load(file).scenario)
    let won = try #require(Self.passing(scenario))
    let ways = exit.replacing("WON", with: won)
    let planting = try Planting(
      file, route: "{id: planted, if: \"altitude >= advantage and attempt >= 2\", go: planted}",
      state: """
        planted: {say: "Round and round?", objections: [], \(ways)else: {say: "And again?", go: planted-too}}
          planted-too: {say: "And once more?", objections: [], \(ways)else: {say: "Again?", go: planted}}
        """)
    // Too few answers for seeing all, and too few for coming there at all.
    for steps in [500, 1] {
      let found = planting.findings(.trap, exploring: .init(configurations: steps, steps: steps))
      #expect(found.map(\.range.start.line) == [planting.line], "\(file.name)")
      #expect(found.first?.message == "from `planted` no answer leads to an ending")
      #expect(found.first?.notes.last?.contains("`planted`") == true, "\(found.map(\.notes))")
    }
  }

  @Test(arguments: files) func noTrapIsSeenWhereThereIsNone(file: SourceFile) throws {
    let scenario = try #require(ScenarioLoader.load(file).scenario)
    #expect(EndReach(scenario).traps.isEmpty)
    let review = ScenarioReview(
      file, ShippedKnowledge.knowledge, grader: ShippedKnowledge.grader, playing: false,
      exploring: Exploration.Bounds(configurations: 2, steps: 1))
    #expect(review.findings.allSatisfy { $0.code != .trap })
  }

  @Test(arguments: files) func aLeakIsFoundWithTheWayToIt(file: SourceFile) throws {
    let scenario = try #require(ScenarioLoader.load(file).scenario)
    let secret = try #require(scenario.facts.last { !$0.isPublic && $0.says.split(separator: " ").count >= 8 })
    let says = secret.says.replacing("\"", with: "'")
    let planting = try Planting(
      file, route: "{id: planted, if: \"move.discount and attempt >= 2\", go: planted}",
      state: "planted: {final: neutral, say: \"\(says)\", debrief: \"It slipped out.\"}")
    let finding = try #require(
      planting.findings(.leak, exploring: nil).first { $0.range.start.line == planting.line }, "\(file.name)")
    #expect(finding.severity == .warning)
    #expect(finding.message.contains("`\(secret.id)`"), "\(finding.message)")
    #expect(
      finding.notes.contains("`planted` is reached without it by `\(scenario.start)/planted`"), "\(finding.notes)")
  }
}
