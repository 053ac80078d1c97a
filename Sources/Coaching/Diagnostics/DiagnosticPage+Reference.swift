extension DiagnosticPage {
  /// The reference of all codes: `Dialogs/DIAGNOSTICS.md`.
  package static var reference: String {
    let groups = DiagnosticGroup.allCases.map { group in
      let pages = group.pages
      let absent = AbsentCode.all.filter { $0.name.hasPrefix(group.rawValue) }
      let rows = pages.map { "| \($0.code.rawValue) | \($0.code.severity.rawValue) | \($0.title) |" }
      return """
        ## \(group.rawValue) \(group.title)

        | code | | what it finds |
        |---|---|---|
        \(rows.joined(separator: "\n"))

        \((pages.map(\.markdown) + absent.map(\.markdown)).joined(separator: "\n"))
        """
    }
    return introduction + "\n" + groups.joined(separator: "\n")
  }

  private static let introduction = """
    # What `check` can find

    Made by `sowhat explain --all --format markdown`; a test fails where it is stale. `sowhat explain D201` shows a page
    with its examples in full.

    Errors must be mended, warnings are worth a look (`check --strict` fails on them), notes are for you. Only errors of D1,
    D2 and D3 keep a scenario from being played. Every other finding can be accepted, with the reason:
    `allow: [{code: D503, why: "the same question each time is the joke"}]`. Examples show the lines that matter.

    """
}
