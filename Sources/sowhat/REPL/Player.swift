/// Leads a conversation: reads lines, and shows what follows from them in one format.
protocol Player {
  var conversation: Conversation { get set }

  /// Shows what stands before the first answer.
  func open()

  /// Reads and answers until one side ends it, then shows the scorecard.
  mutating func play(from source: inout any LineSource)
}
