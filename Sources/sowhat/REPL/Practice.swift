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
    var start = StartChoice()
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
    let files = try library.knowledgeFiles(beside: file.name)
    let seed = choices.seed ?? context.freshSeed()
    let start = try choices.start.start(in: scenario)
    // The opening's text needs no knowledge, so the first words do not wait until it is read and indexed.
    var player = player(Conversation(Session(Stage(scenario, .none), seed: seed, start: start), mode: choices.mode))
    if player.opensAtOnce { player.open() }
    let base = KnowledgeBase(files, encoder: library.encoder(beside: file.name))
    let faults = base.diagnostics.filter { $0.severity == .error }
    guard faults.isEmpty else { return refuse(faults, in: files.all) }
    player.conversation = Conversation(Session(base.stage(scenario), seed: seed, start: start), mode: choices.mode)
    if !player.opensAtOnce { player.open() }
    if let fault = base.encoder.fault(for: scenario) { context.errors.line(fault.line.withoutControls) }
    player.play(from: &source)
    return .fine
  }

  private func player(_ conversation: Conversation) -> any Player {
    switch choices.format {
    case .text:
      TextPlayer(conversation, output: context.output, style: choices.style, isTyped: context.inputIsTerminal)
    case .jsonl: RecordPlayer(conversation, output: context.output)
    }
  }

  private func refuse(_ diagnostics: [Diagnostic], in files: [SourceFile]) -> Status {
    context.errors.write(DiagnosticRenderer(files).text(diagnostics))
    return .findings
  }
}
