/// A rubric whose weights are no shares of a hundred.
enum D803WeightSum {
  private static func rubric(_ tie: Int) -> String {
    """
    rubric: 1
    title: "What it means for the customer"
    ⟦criteria⟧:
      altitude:
        weight: 60
        levels: ["nothing", "a feature", "an advantage", "a benefit", "an outcome"]
      tie:
        weight: \(tie)
        levels: ["nothing of theirs", "in general", "known before", "their words", "two of them joined"]
    """ + "\n"
  }

  static let page = DiagnosticPage(
    .weightSum, "a rubric's weights do not add up to 100", kind: .rubric,
    explanation: """
      A weight is a criterion's share of the turn's score, in per cent. Where they do not add up to 100, nobody can tell
      from the file how much a criterion counts. A criterion of weight 0 is reported and does not count.
      """,
    bad: rubric(30), fixed: rubric(40).replacing("⟦criteria⟧", with: "criteria"))

  static func finding(_ rubric: Rubric, at range: SourceRange) -> Diagnostic? {
    let sum = rubric.entries.map(\.weight).reduce(0, +)
    guard sum != 100, !rubric.entries.isEmpty else { return nil }
    return Diagnostic(
      .weightSum, at: range, "the weights add up to \(sum)",
      notes: [rubric.entries.map { "\($0.criterion.rawValue) \($0.weight)" }.joined(separator: ", ")],
      help: sum < 100 ? "add \(100 - sum) where it counts most" : "take \(sum - 100) off")
  }
}
