import Coaching

/// Plays a conversation as text: reads a line, shows what follows from it, until one side ends it.
struct TextPlayer: Player {
  var conversation: Conversation
  private let output: Channel
  private let style: Style
  /// Somebody types at a terminal, so a line of theirs stands on the screen already.
  private let isTyped: Bool

  init(_ conversation: Conversation, output: Channel, style: Style, isTyped: Bool) {
    self.conversation = conversation
    self.output = output
    self.style = style
    self.isTyped = isTyped
  }
}

extension TextPlayer {
  var opensAtOnce: Bool { true }

  func open() { show(conversation.opening) }

  mutating func play(from source: inout any LineSource) {
    repeat {
      talk(from: &source)
      show(conversation.closing)
    } while goesOn(from: &source)
  }

  private mutating func talk(from source: inout any LineSource) {
    while !conversation.isOver {
      switch source.next(prompt) {
      case .line(let line):
        if isTyped { output.write("\n") }
        show(conversation.take(line).output)
      case .interrupt, .endOfInput:
        if isTyped { output.write("\n") }
        conversation.stop()
      }
    }
  }

  /// Offers to take the last turn again where the customer ended a drill and somebody is there to say so.
  private mutating func goesOn(from source: inout any LineSource) -> Bool {
    guard isTyped, conversation.offersRetry else { return false }
    show(conversation.coach("/retry takes the last turn again; Enter leaves."))
    while conversation.isOver {
      guard case .line(let line) = source.next(prompt), line.contains(where: { !$0.isWhitespace }) else { return false }
      if case .command(.quit, _) = TypedLine(line) { return false }
      output.write("\n")
      show(conversation.take(line).output)
    }
    return true
  }

  private var prompt: Prompt {
    let turns = conversation.session.turns.count
    return style.prompt.completing { CoachCommand.completions(before: $0, word: $1, turns: turns) }
  }

  private func show(_ words: [Output]) {
    output.write(TranscriptText(style: style, width: output.width()).text(words))
  }
}

extension Conversation {
  /// Whether the last turn may be taken again after the end: in a drill that the customer ended.
  var offersRetry: Bool {
    switch session.end {
    case .reached: mode == .drill
    case .stopped, nil: false
    }
  }
}
