/// A conversation that must go as the author says.
package struct ScenarioTest: Sendable {
  package struct Turn: Sendable {
    package var rep: String
    /// How often the line is repeated; `expect` holds after the last.
    package var times = 1
    package var expect: Expectation?
    package var range: SourceRange
  }

  package var name: String
  package var seed: UInt64?
  /// The state to begin in; nil is the start.
  package var from: String?
  package var given = Given()
  package var turns: [Turn]
  package var range: SourceRange
}
