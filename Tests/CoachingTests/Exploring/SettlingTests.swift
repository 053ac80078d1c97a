import Testing

@testable import Coaching

/// That of a sound scenario all is seen long before all was tried.
@Suite struct SettlingTests {
  @Test(arguments: ShippedKnowledge.files(in: "scenarios")) func eachShippedCustomerIsSeenToTheEnd(
    file: SourceFile
  ) throws {
    let scenario = try #require(ScenarioLoader.load(file).scenario)
    let stage = Stage(scenario, ShippedKnowledge.knowledge, grader: ShippedKnowledge.grader)
    let exploration = Explorer.survey(stage, within: .check)
    #expect(exploration.isComplete || exploration.isSettled)
    #expect(ExploredChecks.findings(in: exploration).isEmpty)
  }

  // MARK: - What the shape of a scenario makes sure

  private func scenario(_ body: String) throws -> Scenario {
    let file = SourceFile(name: "page", text: Talk.head + body + Self.ends)
    return try #require(ScenarioLoader.load(file).scenario)
  }

  private static let ends = """

      won: {final: pass, say: "Send it.", debrief: "Won."}
      lost: {final: fail, say: "Goodbye.", debrief: "Lost."}
    """

  private static func open(_ fall: String, head: String = "", routes: String = good, more: String = "") -> String {
    """
    \(head)
    start: open
    states:
      open:
        say: "So?"
        routes: [\(routes)]
        \(fall)
    \(more)
    """
  }

  private static let good = "{id: good, if: \"altitude >= benefit\", go: won}"
  private static let meter = "meters: {patience: {start: 3, max: 3, empty: lost}}"

  @Test(arguments: [
    (open("else: {say: \"And?\"}\n    ladder: [{say: \"Bye.\", go: lost}]"), true),
    (open("else: {say: \"And?\"}"), false),
    (open("else: {say: \"And?\", add: {patience: -1}}", head: meter), true),
    // What a route for small talk gives back, silence never uses up.
    (
      open(
        "else: {say: \"And?\", add: {patience: -1}}", head: meter,
        routes: good + ", {id: chat, if: \"smalltalk and attempt >= 2\", say: \"Quite.\"}"), false
    ),
    (
      open(
        "else: {say: \"And?\", add: {patience: -1}}", head: meter,
        routes: good + ", {id: quiet, if: \"silence\", say: \"Hm?\", add: {patience: -1}}"), true
    ),
    (
      open(
        "else: {say: \"And?\", add: {patience: -1}}", head: meter,
        routes: good + ", {id: quiet, if: \"silence\", say: \"Hm?\"}"), false
    ),
    (
      open(
        "else: {say: \"And?\", go: round}", more: "  round: {say: \"And?\", else: {say: \"Hm?\", go: open}}"), false
    ),
    (open("else: {say: \"And?\", call: aside}", more: aside("go: return")), false),
    (open("else: {say: \"And?\", call: aside}", more: aside("go: lost")), true),
  ])
  func silenceIsLetGoEverywhereOrNot(body: String, isLetGo: Bool) throws {
    #expect(WaysOut(FallPlaces(try scenario(body))).areEverywhere == isLetGo)
  }

  private static func aside(_ way: String) -> String { "  aside: {say: \"Who?\", else: {say: \"I see.\", \(way)}}" }

  @Test(arguments: [
    (open("else: {say: \"And?\"}\n    ladder: [{say: \"Bye.\", go: lost}]"), false),
    (open("else: {say: \"And?\"}"), true),
    (open("else: {say: \"And?\", add: {patience: -1}}", head: meter), false),
    // A meter that begins empty was never emptied.
    (
      open(
        "else: {say: \"And?\", add: {patience: -1}}", head: "meters: {patience: {start: 0, max: 3, empty: lost}}"), true
    ),
    // What one gives, the other takes.
    (
      open(
        "else: {say: \"And?\", add: {patience: -1}, go: round}", head: meter,
        more: "  round: {say: \"And?\", else: {say: \"Hm?\", add: {patience: 1}, go: open}}"), true
    ),
    (
      open(
        "else: {say: \"And?\", add: {patience: -1}, go: round}", head: meter,
        more: "  round: {say: \"And?\", else: {say: \"Hm?\", go: open}}"), false
    ),
  ])
  func poorAnswersRunOutOrNot(body: String, isEndless: Bool) throws {
    #expect(FallCircles(FallPlaces(try scenario(body))).mayBeEndless == isEndless)
  }

  @Test(arguments: [
    (good, false), ("{id: any, if: \"altitude >= advantage\", go: won}", true),
    ("{id: any, if: \"asked.late and altitude <= feature\", go: won}", false),
    ("{id: any, if: \"learned.late\", go: won}", false),
    ("{id: any, if: \"learned.overdraft-goal\", go: won}", true),
    ("{id: any, if: \"not asks\", go: won}", true), ("{id: any, if: \"tie >= 3 and asks\", go: won}", false),
    ("{id: tells, if: \"move.discount\", learn: [late]}, {id: any, if: \"learned.late\", go: won}", true),
  ])
  func nothingModestPassesOrItMay(routes: String, mayPass: Bool) throws {
    let body = Self.open("else: {say: \"And?\"}\n    ladder: [{say: \"Bye.\", go: lost}]", routes: routes)
    #expect(ModestReach(try scenario(body)).mayPass == mayPass)
  }
}
