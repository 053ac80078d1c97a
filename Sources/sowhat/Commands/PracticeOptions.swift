import ArgumentParser
import Coaching

/// How a conversation is played.
struct PracticeOptions: ParsableArguments {
  @Option(help: "drill: a remark after each answer, and retry. rehearsal: the coach is silent to the end.")
  var mode = Conversation.Mode.drill

  @Option(help: "Plays the same lines again; a scorecard names its seed.")
  var seed: UInt64?

  @Option(help: "The language to play in, where the scenario is translated into it.")
  var lang: String?

  @Option(help: "text, or jsonl: one JSON object a turn, for programs.")
  var format = Practice.Format.text

  @Option(help: "Begin at this state, as after the shortest way there.")
  var at: String?

  @Option(
    help: ArgumentHelp(
      "Begin with this meter, variable or fact: patience=2, warned=true, learned=budget. Can be repeated.",
      valueName: "name=value"))
  var given: [String] = []
}

extension PracticeOptions {
  func choices(_ shared: SharedOptions, _ context: Context) -> Practice.Choices {
    Practice.Choices(
      mode: mode, seed: seed, format: format, language: lang, style: shared.style(context),
      start: StartChoice(state: at, given: given))
  }
}

extension Conversation.Mode: ExpressibleByArgument {}
extension Practice.Format: ExpressibleByArgument {}
