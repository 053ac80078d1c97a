/// Leads a conversation: reads lines, and shows what follows from them in one format.
protocol Player {
  var conversation: Conversation { get set }

  /// Whether the opening needs nothing of what the conversation is judged with.
  var opensAtOnce: Bool { get }

  /// Shows what stands before the first answer.
  func open()

  /// Shows what came of a line.
  func tell(_ exchange: Exchange)

  /// Reads and answers until one side ends it, then shows the scorecard.
  mutating func play(from source: inout any LineSource)
}

extension Player {
  /// Reads on after the end: commands to the coach are obeyed until one opens the talk again, or nothing more is to be
  /// read.
  ///
  /// - Parameter tellsOnce: whether it is enough to say once that the customer hears nothing more.
  mutating func reopens(from source: inout any LineSource, tellingOnce tellsOnce: Bool) -> Bool {
    var isTold = false
    while conversation.isOver {
      guard case .line(let line) = source.next(.none) else { return false }
      switch TypedLine(line) {
      case .command(.quit, _): return false
      case .command, .unknown: tell(conversation.take(line))
      case .answer(let text):
        guard text.contains(where: { !$0.isWhitespace }), !(isTold && tellsOnce) else { continue }
        tell(conversation.take(line))
        isTold = true
      }
    }
    return true
  }
}
