/// The page of a sample whose grade is not as expected; found by judging every sample.
enum D602SampleGrade {
  private static let text = "You are paid sooner, so the overdraft you promised the board shrinks by March."

  static let page = DiagnosticPage(
    .sampleGrade, "a sample is graded otherwise than `expect` says",
    explanation: """
      Beside a sample, `expect` says how it must be graded or which signals it must give. The answer takes the right route
      here, but its grade is another: mend the expectation, or dispute the grade.
      """,
    bad: PageExample.conversation(samples: "[{text: \"\(text)\", expect: {altitude: ⟦feature⟧}}]"),
    fixed: PageExample.conversation(samples: "[{text: \"\(text)\", expect: {altitude: \">= benefit\"}}]"))
}

extension D602SampleGrade {
  /// A sample on the right route whose grade or signals are not those of its `expect`.
  static func gradeOtherwise(_ sample: Sample, _ trial: Trial) -> [Diagnostic] {
    (sample.expect?.failures(after: trial.turn, in: trial.session) ?? []).map { failure in
      Diagnostic(.sampleGrade, at: failure.range, failure.text, notes: trial.account)
    }
  }
}
