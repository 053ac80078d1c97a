/// An `include` that cannot be followed.
enum D204Include {
  static let page = DiagnosticPage(
    .include, "an include that is missing, goes round in a circle, or lies outside",
    explanation: """
      `include: [shared/price]` takes in the fragment `Dialogs/shared/price.yaml`. Fragments lie in that folder and nowhere
      else, and none includes itself, not even by way of another.
      """,
    bad: PageExample.scenario(head: "include: [⟦shared/prize⟧, ⟦../secret⟧]"),
    fixed: PageExample.scenario())

  static func missing(_ name: Located<String>, among known: [String]) -> Diagnostic {
    Diagnostic(
      .include, at: name.range, "there is no fragment `\(name.value)`",
      help: Spelling.help(for: name.value, among: known, kind: "there are")
        ?? "write it into `Dialogs/\(name.value).yaml`")
  }

  static func outside(_ name: Located<String>) -> Diagnostic {
    Diagnostic(
      .include, at: name.range, "`\(name.value)` does not lie in `Dialogs/shared`",
      help: "write `shared/` and the file's name without its ending: `shared/price`")
  }

  static func cyclic(_ name: Located<String>, path: [String]) -> Diagnostic {
    let way = (path.drop { $0 != name.value } + [name.value]).map { "`\($0)`" }.joined(separator: " > ")
    return Diagnostic(
      .include, at: name.range, "`\(name.value)` includes itself", notes: [way], help: "leave one of them out")
  }
}
