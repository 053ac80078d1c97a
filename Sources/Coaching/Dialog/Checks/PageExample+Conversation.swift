extension PageExample {
  /// A scenario that can be talked through, for the pages of checks that judge samples and tests: a public need, one
  /// route that asks for a benefit, `else` that walks away in the end.
  static func conversation(
    samples: String = "[\"You are paid sooner, so the overdraft you promised the board shrinks by March.\"]",
    never: String = "[\"It has real-time charts.\"]", facts: String = "", tests: String = ""
  ) -> String {
    let lines = [
      """
      dialog: 1
      title: Short
      skill: outcomes
      customer: {name: Dana, role: CFO}
      product: {name: Clearway, features: [real-time charts]}
      terms:
        cash: {kind: kpi, also: [cash flow, paid]}
        overdraft: {kind: goal, also: [borrowing]}
      facts:
        overdraft-goal:
          says: "I have promised the board a smaller overdraft by March."
          asked: ["What did you promise the board?"]
          area: goals
          need: explicit
          public: true
      """,
      facts,
      """
      start: open
      states:
        open:
          say: "What does this mean for my business?"
          routes:
            - {id: good, if: "altitude >= benefit", go: won,
               samples: \(samples),
               never: \(never)}
          else: {say: "And in money?"}
          ladder: [{say: "I have another call.", go: lost}]
        won: {final: pass, say: "Send it."}
        lost: {final: fail, say: "Goodbye."}
      """,
      tests,
    ]
    return lines.filter { !$0.isEmpty }.joined(separator: "\n") + "\n"
  }
}
