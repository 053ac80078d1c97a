extension PageExample {
  static let question = "What does this mean for my business?"

  /// The scenario of the pages on translations.
  static let translated = [
    "short": """
    dialog: 1
    title: Short
    skill: outcomes
    customer: {name: Dana}
    start: open
    states:
      open:
        say: [{id: open.a, text: "\(question)"}]
        routes:
          - {id: good, if: "altitude >= benefit", go: won}
        else: {say: [{id: open.else, text: "And in money?"}]}
      won: {final: pass, say: [{id: won.a, text: "Send it."}]}
    """ + "\n"
  ]

  /// Its translation, with another first line or a further one.
  static func translation(
    open: String = "\"Was heißt das für mein Geschäft?\"", id: String = "open.a", mark: Bool = false, more: String = ""
  ) -> String {
    let id = mark ? "⟦\(id)⟧" : id
    return "l10n: 1\nscenario: short\nlines:\n  \(id): \(open)\n"
      + "  open.else: \"Und in Geld?\"\n  won.a: \"Schicken Sie es.\"\n" + more
  }
}
