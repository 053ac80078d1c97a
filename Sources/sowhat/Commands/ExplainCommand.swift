import ArgumentParser
import Coaching

/// `sowhat explain NAME`.
struct ExplainCommand: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, markdown
  }

  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Show a diagnostic's page, or what each level of a criterion takes.",
    discussion: """
      A code such as D201: what it means, an example, and the example mended. A criterion such as next-step: its five
      levels with answers. A rubric such as discovery: what it judges. A move or flag of a guard, such as move.explore: what it stands for.

      Example: sowhat explain D201
      Example: sowhat explain next-step
      """)

  @Argument(help: "A code, a criterion, a rubric, a move or a flag; without one, all codes and names.")
  var name: String?

  @ArgumentParser.Flag(help: "The pages of all codes.")
  var all = false

  @Option(help: "text, or markdown for codes, as in Dialogs/DIAGNOSTICS.md.")
  var format = Format.text

  @OptionGroup var shared: SharedOptions
}

extension ExplainCommand {
  func validate() throws {
    guard all, name != nil else { return }
    throw ValidationError("--all shows every code: name none beside it.")
  }

  mutating func run() throws {
    let command = self
    try Context.process().status { context throws(CouldNotRun) in try command.status(context) }.leave()
  }

  func status(_ context: Context) throws(CouldNotRun) -> Status {
    let text = if all { allPages } else if let name { try page(name, context) } else { list }
    context.output.write(text)
    return .fine
  }

  private func page(_ typed: String, _ context: Context) throws(CouldNotRun) -> String {
    switch ExplainedName(typed) {
    case .code(let code): return text(of: DiagnosticPage.page(of: code))
    case .absent(let absent): return format == .text ? absent.text : absent.markdown
    case .criterion(let criterion):
      let base = KnowledgeBase(try Library(shared.search(context)).knowledge())
      if let page = CriterionPage(criterion, base.knowledge, base.grader) { return page.text }
      return "criterion \(criterion.rawValue)\n\nNo rubric names it, so it is not judged.\n"
    case .move(let move):
      return "move \(move.rawValue): the rep \(move.meaning)\n\nin a guard: if: \"move.\(move.rawValue)\"\n"
    case .flag(let flag):
      return "flag \(flag.rawValue), why credit was withheld: \(flag.meaning)\n\n"
        + "in a guard: if: \"flag.\(flag.rawValue)\"\n"
    case nil:
      if let rubric = rubric(typed, context) { return rubric }
      throw CouldNotRun(message: "nothing is called `\(typed)`", help: ExplainedName.help(for: typed))
    }
  }

  /// What a rubric judges, with the weights; nil where none is called so.
  private func rubric(_ id: String, _ context: Context) -> String? {
    guard let files = try? Library(shared.search(context)).knowledge(),
      let rubric = KnowledgeBase(files).knowledge.rubric(id)
    else { return nil }
    let entries = rubric.entries.map { entry in
      let weight = entry.weight == 0 ? "no weight" : "weight \(entry.weight)"
      return "  \(entry.criterion.rawValue.padded(to: 18))  \(weight.padded(to: 9))  \(entry.about)"
    }
    return (["rubric \(rubric.id): \(rubric.title)", ""] + entries).joined(separator: "\n") + "\n"
  }

  private func text(of page: DiagnosticPage) -> String {
    switch format {
    case .text: page.text
    case .markdown: page.markdown
    }
  }

  private var allPages: String {
    switch format {
    case .text: DiagnosticPage.all.map(\.text).joined(separator: "\n\n")
    case .markdown: DiagnosticPage.reference
    }
  }
}

extension ExplainCommand {
  private var list: String {
    let codes = DiagnosticPage.all.map { page in
      "\(page.code.rawValue)  \(page.code.severity.rawValue.padded(to: 7))  \(page.title)"
    }
    let moves = Move.allCases.map { "  move.\($0.rawValue.padded(to: 12))  \($0.meaning)" }
    let flags = Coaching.Flag.allCases.map { "  flag.\($0.rawValue.padded(to: 13))  \($0.meaning)" }
    let criteria = ExplainedName.criteria.map(\.rawValue).joined(separator: ", ")
    let lines =
      codes + ["", "criteria (`sowhat explain next-step` says what each level takes):", "  \(criteria)"]
      + ["", "moves, what the rep did:"] + moves + ["", "flags, why credit was withheld:"] + flags
    return lines.joined(separator: "\n") + "\n"
  }
}
