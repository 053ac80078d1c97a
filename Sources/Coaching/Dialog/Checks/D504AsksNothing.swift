/// A line after which the customer waits, and which leaves the rep nothing to answer.
enum D504AsksNothing: ScenarioCheck {
  static let page = DiagnosticPage(
    .asksNothing, "a customer's line that asks nothing",
    explanation: """
      The state waits for an answer, and the line neither asks a question nor tells the rep to go on ("Show me.", "Try
      again."). A rep who was asked nothing does not know what to answer. End each such line with something to answer. A
      line after which the talk goes on to another state needs no question, and neither does a fact.
      """,
    bad: PageExample.conversation(fallback: "[\"And in money?\", ⟦\"I see.\"⟧]"),
    fixed: PageExample.conversation(fallback: "[\"And in money?\", \"I see. And what is that to me?\"]"))

  static func findings(in scenario: Scenario, doubts: Doubts) -> [Diagnostic] {
    scenario.states.filter { $0.waiting != nil }.flatMap { state in
      state.spokenPlaces.filter { $0.waits && !$0.isInherited }.flatMap(\.saying.lines).filter { !asks($0.text.source) }
        .map { line in
          Diagnostic(
            .asksNothing, at: line.range, "this line leaves nothing to answer, and `\(state.id)` waits for an answer",
            help: "end it with a question, or with what the rep is to do")
        }
    }
  }

  /// A question mark, or a sentence or clause that begins by telling somebody to do something.
  private static func asks(_ text: String) -> Bool {
    guard !text.utf8.contains(UInt8(ascii: "?")) else { return true }
    let tokens = Utterance(text).tokens
    return tokens.indices.contains { index in
      let opens = index == 0 || tokens[index].gap >= .comma
      let follows = index > 0 && lead.contains(tokens[index - 1]) && (index == 1 || tokens[index - 1].gap >= .comma)
      return (opens || follows) && requests.contains(tokens[index])
    }
  }

  /// What may stand before a request: `so tell me`, `please go on`.
  private static let lead = WordSet("so and then now please but well just or otherwise first")

  private static let requests = WordSet(
    "tell show give try convince explain ask go say prove help name walk start begin pick put spell take talk think "
      + "pretend come answer continue carry let make begin call bring leave choose impress persuade sell surprise "
      + "describe share send list compare describe imagine speak finish count remind teach again do")
}
