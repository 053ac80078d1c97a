/// The page of a sample that is sent elsewhere; found by judging every sample.
enum D601SampleElsewhere {
  static let page = DiagnosticPage(
    .sampleElsewhere, "a sample takes another route",
    explanation: """
      A sample is a promise: this answer takes this route. Either the guard asks for something else than you thought, or
      an earlier route takes the sample, or it is graded otherwise; the notes say which.
      """,
    bad: PageExample.conversation(samples: "[⟦\"It shows charts in real time.\"⟧]"),
    fixed: PageExample.conversation())
}
