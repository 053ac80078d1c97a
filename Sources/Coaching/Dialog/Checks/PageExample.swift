/// The small whole files that the pages of codes show: only the lines that matter differ from page to page.
enum PageExample {
  /// What the start state does unless a page says otherwise.
  static let body = """
        routes:
          - {id: good, if: "altitude >= benefit", go: won}
        else: {say: "And in money?"}
    """

  /// A scenario with `head` before its states, `body` in its start state (indented by four spaces, like the keys of a
  /// state), `more` after its states.
  static func scenario(
    title: String = "Short", head: String = "", start: String = "open",
    say: String = "\"What does this mean for my business?\"", body: String = Self.body, more: String = ""
  ) -> String {
    let lines = [
      "dialog: 1", "title: \(title)", "skill: outcomes", "customer: {name: Dana}", head, "start: \(start)", "states:",
      "  open:", "    say: \(say)", body,
      "  won: {final: pass, say: \"Send it.\", debrief: \"She bought what changes for her.\"}", more,
    ]
    return lines.filter { !$0.isEmpty }.joined(separator: "\n") + "\n"
  }
}
