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
    while !conversation.isOver {
      switch source.next(Prompt(text: "", continuation: "")) {
      case .line(let line): output.line(ConversationRecord.exchange(conversation.take(line)).text)
      case .interrupt, .endOfInput: conversation.stop()
      }
    }
    let card = Scorecard(of: conversation.session)
    output.line(ConversationRecord.closing(card, hints: conversation.hintsUsed).text)
  }
}
