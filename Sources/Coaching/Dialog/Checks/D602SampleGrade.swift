extension SampleChecks {
  /// A sample on the right route whose grade or signals are not those of its `expect`.
  static func gradeOtherwise(_ sample: Sample, _ trial: Trial) -> [Diagnostic] {
    (sample.expect?.failures(after: trial.turn, in: trial.session) ?? []).map { failure in
      Diagnostic(.sampleGrade, at: failure.range, failure.text, notes: trial.account)
    }
  }
}
