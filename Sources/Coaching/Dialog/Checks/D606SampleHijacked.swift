/// A sample that takes its route, and then an objection comes up instead of the state that the route leads to.
enum D606SampleHijacked {
  private static func objection(_ when: String) -> String {
    """
    objections:
      too-dear:
        when: "\(when)"
        type: price
        say: "It is too dear. Why would I pay that?"
        else: {say: "Go on, then.", go: return}
    """
  }

  private static let next = """
      worth:
        say: "And what is that worth?"
        routes:
          - {id: more, if: "altitude >= benefit", go: won,
             samples: ["You are paid sooner, so the overdraft shrinks and you pay less interest."],
             never: ["It has real-time charts."]}
        else: {say: "In money?"}
        ladder: [{say: "Never mind.", go: lost}]
    """

  static let page = DiagnosticPage(
    .sampleHijacked, "an objection comes in between a sample and its state",
    explanation: """
      The sample takes its route, but before the customer says the next state's line an objection is raised, so the talk
      is elsewhere than the route says. Tighten the objection's `when` or `cause`, keep it out of the state with
      `objections: []`, or say beside the sample that it is meant: `{text: "...", expect: {state: too-dear}}`.
      """,
    bad: PageExample.conversation(
      samples: "[⟦\"You are paid sooner, so the overdraft you promised the board shrinks by March.\"⟧]", go: "worth",
      more: next + "\n" + objection("altitude >= benefit")),
    fixed: PageExample.conversation(go: "worth", more: next + "\n" + objection("altitude >= benefit and turn >= 2")))

  static func finding(_ sample: Sample, _ trial: Trial, route: Route) -> Diagnostic? {
    guard case .state(let target) = route.response.target, let raised = trial.turn.raised,
      trial.turn.transition.to != target, sample.expect?.state?.value != raised.objection
    else { return nil }
    let words = raised.provocation?.words.map { ["it was set off by the words `\($0)`"] } ?? []
    return Diagnostic(
      .sampleHijacked, at: sample.range,
      "the objection `\(raised.objection)` comes up before `\(target)` is heard", notes: words + trial.account,
      help: "tighten its `when` or `cause`, give `\(target)` `objections: []`, "
        + "or expect it here: `expect: {state: \(raised.objection)}`")
  }
}
