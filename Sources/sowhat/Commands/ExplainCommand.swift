import ArgumentParser
import Coaching

/// `sowhat explain CODE`.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Show a diagnostic's page: what it means, an example, and the example mended.",
    discussion: "Example: sowhat explain D201")

  @Argument(help: "A code such as D201; without one, all codes with their titles.")
  var code: String?

  @OptionGroup var shared: SharedOptions
}

extension ExplainCommand {
  mutating func run() throws {
    let command = self
    try Context.process().status { context throws(CouldNotRun) in try command.status(context) }.leave()
  }

  func status(_ context: Context) throws(CouldNotRun) -> Status {
    guard let code else {
      for page in DiagnosticPage.all {
        context.output.line("\(page.code.rawValue)  \(page.code.severity.rawValue.padded(to: 7))  \(page.title)")
      }
      return .fine
    }
    guard let known = DiagnosticCode(rawValue: code.uppercased()) else {
      let help = Spelling.nearest(to: code.uppercased(), among: DiagnosticCode.allCases.map(\.rawValue))
      throw CouldNotRun(
        message: "no diagnostic `\(code)`",
        help: help.map { "did you mean `\($0)`?" } ?? "`sowhat explain` lists all codes")
    }
    context.output.write(DiagnosticPage.page(of: known).text)
    return .fine
  }
}
