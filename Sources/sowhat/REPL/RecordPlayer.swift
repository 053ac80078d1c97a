import Coaching

/// Plays a conversation as JSON Lines, each object written as soon as it is known.
struct RecordPlayer: Player {
  var conversation: Conversation
  private let output: Channel

  init(_ conversation: Conversation, output: Channel) {
    self.conversation = conversation
    self.output = output
  }
}

extension RecordPlayer {
  /// The first object names the knowledge.
  var opensAtOnce: Bool { false }

  func open() { output.line(ConversationRecord.opening(of: conversation.session).text) }

  mutating func play(from source: inout any LineSource) {
    var isLeft = false
    repeat {
      isLeft = talk(from: &source)
      let card = Scorecard(of: conversation.session)
      output.line(ConversationRecord.closing(card, hints: conversation.hintsUsed).text)
    } while !isLeft && reopens(from: &source, tellingOnce: false)
  }

  /// Whether the program on the other side ended it.
  private mutating func talk(from source: inout any LineSource) -> Bool {
    while !conversation.isOver {
      guard case .line(let line) = source.next(.none) else {
        conversation.stop()
        return true
      }
      tell(conversation.take(line))
      if case .command(.quit, _) = TypedLine(line) { return true }
    }
    return false
  }

  func tell(_ exchange: Exchange) { output.line(ConversationRecord.exchange(exchange).text) }
}
