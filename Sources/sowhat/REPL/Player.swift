/// Leads a conversation: reads lines, and shows what follows from them in one format.
protocol Player {
  var conversation: Conversation { get set }

  /// Whether the opening needs nothing of what the conversation is judged with.
  var opensAtOnce: Bool { get }

  /// Shows what stands before the first answer.
  func open()

  /// Reads and answers until one side ends it, then shows the scorecard.
  mutating func play(from source: inout any LineSource)
}
