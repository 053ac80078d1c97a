import ArgumentParser
import Coaching

/// `sowhat map ID`.
struct MapCommand: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case svg, mermaid, dot, html
  }

  static let configuration = CommandConfiguration(
    commandName: "map",
    abstract: "Draw a scenario: its states, what leads where, and how it can end.",
    discussion: """
      svg and html are drawn by Graphviz; mermaid and dot are text for other programs.

      Example: sowhat map food-distributor --coverage > map.svg
      """)

  @Argument(help: "A scenario's id, its file, or a folder with one.")
  var id: String

  @Option(help: "svg, html (a page with the picture and the missing lines), mermaid or dot.")
  var format = Format.svg

  @ArgumentParser.Flag(help: "Show what the scenario's own samples and tests come through, and what not.")
  var coverage = false

  @OptionGroup var shared: SharedOptions
}

extension MapCommand {
  mutating func run() throws {
    let command = self
    try Context.process().status { context throws(CouldNotRun) in try command.status(context) }.leave()
  }

  func status(_ context: Context) throws(CouldNotRun) -> Status {
    let library = Library(shared.search(context))
    guard let review = try Inspection([try library.path(named: id)], in: library).reviews.first,
      let scenario = review.scenario, review.isPlayable
    else {
      throw CouldNotRun(message: "`\(id)` cannot be drawn", help: "`sowhat check \(id)` says what is wrong")
    }
    let map = DialogMap(scenario, coverage: coverage ? review.coverage : nil)
    switch format {
    case .mermaid: context.output.write(map.mermaid)
    case .dot: context.output.write(map.dot)
    case .svg: context.output.write(try Graphviz(context.environment).svg(of: map.dot))
    case .html:
      let svg = try Graphviz(context.environment).svg(of: map.dot)
      context.output.write(MapPage(scenario, svg: svg, coverage: coverage ? review.coverage : nil).html)
    }
    return .fine
  }
}
