extension PageExample {
  /// A scenario that can be talked through, for the pages of checks that judge samples and tests: a public need, one
  /// route that asks for a benefit, `else` that walks away in the end.
  static func conversation(
    samples: String = "[\"You are paid sooner, so the overdraft you promised the board shrinks by March.\"]",
    never: String = "[\"It has real-time charts.\"]", say: String = "\"What does this mean for my business?\"",
    fallback: String = "\"And in money?\"", pick: String? = nil, condition: String = "altitude >= benefit",
    go: String = "won", name: String = "open", facts: String = "", more: String = "", tests: String = ""
  ) -> String {
    let states = """
      start: open
      states:
        \(name):
          say: \(say)
          routes:
            - {id: good, if: "\(condition)", go: \(go),
               samples: \(samples),
               never: \(never)}
          else: {say: \(fallback)\(pick.map { ", pick: \($0)" } ?? "")}
          ladder: [{say: "I have another call.", go: lost}]
        won: {final: pass, say: "Send it."}
        lost: {final: fail, say: "Goodbye."}
      """
    return [premise, facts, states, more, tests].filter { !$0.isEmpty }.joined(separator: "\n") + "\n"
  }

  /// Who the customer is and what she wants: the same on every page.
  private static let premise = """
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
    """
}
