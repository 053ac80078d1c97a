import Testing

@testable import Coaching

/// A scenario written in a test, walked through.
struct Walk {
  let stage: Stage
  let exploration: Exploration

  init(
    _ text: String, within bounds: Exploration.Bounds = .check, location: SourceLocation = #_sourceLocation
  ) throws {
    let file = SourceFile(name: "page", text: text)
    let (scenario, diagnostics) = ScenarioChecks.check(file)
    let grave = diagnostics.filter { $0.code.preventsPlay }
    #expect(grave.isEmpty, Self.show(grave, text), sourceLocation: location)
    stage = Stage(
      try #require(scenario, sourceLocation: location), ShippedKnowledge.knowledge, grader: ShippedKnowledge.grader)
    var explorer = Explorer(stage, within: bounds, withInvariants: true)
    exploration = explorer.explore()
  }

  /// A short customer, from `meters` or `facts` on; a need is public.
  init(customer body: String, location: SourceLocation = #_sourceLocation) throws {
    try self.init(Talk.head + body, location: location)
  }

  var findings: [Diagnostic] { ExploredChecks.findings(in: exploration) }

  var codes: [DiagnosticCode] { findings.map(\.code) }

  static func show(_ findings: [Diagnostic], _ text: String) -> Comment {
    Comment(rawValue: DiagnosticRenderer([SourceFile(name: "page", text: text)]).text(findings) + text)
  }
}
