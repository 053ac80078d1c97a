/// The page of a route that no sample shows.
enum D605SampleMissing {
  static let page = DiagnosticPage(
    .sampleMissing, "a route without a sample",
    explanation: """
      Samples are the route's documentation, its test, and what the grader is measured with. Give each route at least one
      answer that takes it and, under `never`, one that must not.
      """,
    bad: PageExample.scenario(
      body: """
            routes:
              - {id: ⟦good⟧, if: "altitude >= benefit", go: won}
            else: {say: "And in money?"}
        """),
    fixed: PageExample.conversation())
}
