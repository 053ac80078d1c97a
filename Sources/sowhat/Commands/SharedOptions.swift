import ArgumentParser

/// Options that every verb takes.
struct SharedOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Where scenarios are found; lexicons, rubrics and voices it lacks come from the shipped folder.", valueName: "dir"
    ))
  var dialogs: String?

  @ArgumentParser.Flag(name: .customLong("no-color"), help: "No colours, as with NO_COLOR or TERM=dumb.")
  var noColor = false
}

extension SharedOptions {
  func search(_ context: Context) -> DialogsSearch {
    DialogsSearch(option: dialogs, environment: context.environment)
  }

  func style(_ context: Context) -> Style {
    Style(environment: context.environment, isTerminal: context.output.isTerminal, refusesColour: noColor)
  }
}
