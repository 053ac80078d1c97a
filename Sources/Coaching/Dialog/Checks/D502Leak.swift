/// A line that gives away what the rep should find out: a hidden fact, its figure, or the model answer.
enum D502Leak: ScenarioCheck {
  private static let fact = """
      late-invoices:
        says: "Honestly? Our invoices leave nine days late."
        asked: ["How long from delivery to the invoice going out?", "Where does billing get stuck?",
                "When do customers get their bill?", "What slows your cash down?", "How quickly do you invoice?"]
        area: problems
        need: implied
    """

  static let page = DiagnosticPage(
    .leak, "a line gives away what is to be found out",
    explanation: """
      A fact that is not `public` is for the rep to find out, and a model answer is shown after an attempt. Here a line
      says it before, on the way that the note names: several words of the fact in a row, one of its `numbers`, or a good
      part of the model answer. Let the line tell the fact (`tells`), say it only when it is known
      (`when: "learned.x"`), or word it without. What the brief or the product's proof says is known anyhow.
      """,
    bad: PageExample.conversation(
      fallback: "[\"And in money?\", ⟦\"Our invoices leave nine days late. So what would it do for us?\"⟧]", facts: fact
    ),
    fixed: PageExample.conversation(
      fallback: """
        ["And in money?", {text: "Our invoices leave nine days late. So what would it do for us?",
                                           tells: [late-invoices]}]
        """, facts: fact))

  static func findings(in scenario: Scenario, doubts: Doubts) -> [Diagnostic] {
    let secrets = Secrets(of: scenario)
    let models = scenario.states.map { state in (state, ModelWords(of: state)) }
    var ways: [Set<String>: UntoldWays] = [:]
    var findings: [Diagnostic] = []
    for (state, model) in models where state.role != .pattern && !(secrets.isEmpty && model == nil) {
      for place in state.spokenPlaces where !place.isInherited {
        for line in place.saying.lines {
          let text = Utterance(line.text.source)
          for secret in secrets.found(in: text) {
            let untold = ways[secret.facts] ?? UntoldWays(secret.facts, in: scenario)
            ways[secret.facts] = untold
            guard let way = untold.way(to: line, at: place, of: state) else { continue }
            findings.append(finding(secret, at: line.range, in: state, way: way))
          }
          if let words = model?.words(in: text) { findings.append(finding(words, at: line.range, in: state)) }
        }
      }
    }
    return findings
  }

  private static func finding(
    _ secret: Secrets.Secret, at range: SourceRange, in state: State, way: [String]
  ) -> Diagnostic {
    let names = secret.facts.sorted().map { "`\($0)`" }.joined(separator: " and ")
    let reached = way.isEmpty ? "where the talk begins" : "by " + way.map { "`\($0)`" }.joined(separator: " > ")
    return Diagnostic(
      .leak, at: range, "this line gives away \(names) before it is learned",
      notes: ["the words are `\(secret.words)`", "`\(state.id)` is reached without it \(reached)"],
      help: "add `tells: [\(secret.facts.min() ?? "")]` or `when: \"learned.\(secret.facts.min() ?? "")\"`, "
        + "or word it without")
  }

  private static func finding(_ words: String, at range: SourceRange, in state: State) -> Diagnostic {
    Diagnostic(
      .leak, at: range, "this line gives away the model answer of `\(state.id)`",
      notes: ["the words are `\(words)`"], help: "leave the sentence to the rep")
  }
}

/// The strong model answer of a state, to be found again in what the customer says there.
private struct ModelWords {
  private let runs: WordRuns

  /// So many words in a row are no chance.
  private static let length = 8

  init?(of state: State) {
    guard let strong = state.waiting?.model?.strong?.value else { return nil }
    let tokens = Utterance(strong).tokens
    guard tokens.count >= 4 else { return nil }
    runs = WordRuns([(tokens, 0)], length: Self.length)
  }

  func words(in line: Utterance) -> String? { runs.hits(in: line).first.map { line.quote($0.span) } }
}
