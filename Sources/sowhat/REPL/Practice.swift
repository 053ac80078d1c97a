import Coaching

/// Opens a conversation on a scenario's file and plays it.
struct Practice {
  enum Format: String, CaseIterable {
    case text, jsonl
  }

  /// How to play, as chosen on the command line.
  struct Choices {
    var mode = Conversation.Mode.drill
    var seed: UInt64?
    var format = Format.text
    /// The language to play in; nil is the scenario's own.
    var language: String?
    var style = Style()
  }

  let context: Context
  let library: Library
  let choices: Choices
}

extension Practice {
  /// Plays the scenario that `argument` names; 1 where it does not load, else 0 however the conversation ends.
  func run(_ argument: String) throws(CouldNotRun) -> Status {
    var source = context.openInput(context.inputIsTerminal && choices.format == .text)
    return try run(argument, from: &source)
  }

  func run(_ argument: String, from source: inout any LineSource) throws(CouldNotRun) -> Status {
    let file = try Disk.read(try library.path(named: argument))
    let fragments = try library.fragments(beside: file.name)
    let (loaded, diagnostics) = ScenarioLoader.load(file, fragments: fragments)
    guard var scenario = loaded, !diagnostics.contains(where: \.code.preventsPlay) else {
      return refuse(
        ScenarioChecks.check(file, fragments: fragments).diagnostics,
        in: [file] + fragments.values.sorted { $0.name < $1.name })
    }
    if let language = choices.language {
      let other = try library.translated(scenario, into: language, beside: file.name)
      guard let translated = other.scenario, !other.diagnostics.contains(where: { $0.severity == .error }) else {
        return refuse(other.diagnostics, in: [other.file].compactMap { $0 })
      }
      scenario = translated
    }
    let base = try library.knowledge(beside: file.name)
    let faults = base.diagnostics.filter { $0.severity == .error }
    guard faults.isEmpty else { return refuse(faults, in: base.files.all) }
    let session = Session(base.stage(scenario), seed: choices.seed ?? context.freshSeed())
    play(Conversation(session, mode: choices.mode), from: &source)
    return .fine
  }

  private func play(_ conversation: Conversation, from source: inout any LineSource) {
    switch choices.format {
    case .text:
      var player = TextPlayer(
        conversation, output: context.output, style: choices.style, isTyped: context.inputIsTerminal)
      player.play(from: &source)
    case .jsonl:
      var player = RecordPlayer(conversation, output: context.output)
      player.play(from: &source)
    }
  }

  private func refuse(_ diagnostics: [Diagnostic], in files: [SourceFile]) -> Status {
    context.errors.write(DiagnosticRenderer(files).text(diagnostics))
    return .findings
  }
}
