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

  func tell(_ exchange: Exchange) { show(exchange.output) }

  mutating func play(from source: inout any LineSource) {
    var isLeft = false
    repeat {
      isLeft = talk(from: &source)
      show(conversation.closing)
    } while !isLeft && goesOn(from: &source)
  }

  /// Whether the rep ended it.
  private mutating func talk(from source: inout any LineSource) -> Bool {
    while !conversation.isOver {
      let input = source.next(prompt)
      if isTyped { output.write("\n") }
      guard case .line(let line) = input else {
        conversation.stop()
        return true
      }
      tell(conversation.take(line))
      if case .command(.quit, _) = TypedLine(line) { return true }
    }
    return false
  }

  /// Offers to take the last turn again where the customer ended a drill and somebody is there to say so; what still
  /// stands in a pipe is for the coach.
  private mutating func goesOn(from source: inout any LineSource) -> Bool {
    // A long script says many lines to a customer who has gone, and once is enough.
    guard isTyped else { return reopens(from: &source, tellingOnce: true) }
    guard conversation.offersRetry else { return false }
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
