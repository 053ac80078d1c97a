import Testing

@testable import Coaching

/// Checks a marked text: each mark is one finding, in order, and there are no others.
struct Findings {
  let example: MarkedText
  let found: [Diagnostic]

  /// What the checks of a whole scenario find.
  init(checking marked: String) {
    self.init(marked) { ScenarioChecks.check($0).diagnostics }
  }

  init(_ marked: String, by read: (SourceFile) -> [Diagnostic]) {
    example = MarkedText(marked, file: "a.yaml")
    found = read(SourceFile(name: "a.yaml", text: example.text))
  }

  var codes: [DiagnosticCode] { found.map(\.code) }

  func expect(_ codes: [DiagnosticCode], location: SourceLocation = #_sourceLocation) {
    let file = SourceFile(name: "a.yaml", text: example.text)
    let comment = Comment(rawValue: DiagnosticRenderer([file]).text(found))
    #expect(found.map(\.code) == codes, comment, sourceLocation: location)
    #expect(found.map(\.range) == example.ranges, comment, sourceLocation: location)
  }
}
