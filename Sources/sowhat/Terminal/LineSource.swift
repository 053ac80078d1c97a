/// Where the lines of a conversation come from: a keyboard, a pipe, or a list in a test.
protocol LineSource {
  /// The next line; waits for it. The prompt is shown only where somebody types.
  mutating func next(_ prompt: Prompt) -> LineInput
}

/// The words that Tab offers in place of `word`, after `before` on the same line.
typealias Completion = @Sendable (_ before: String, _ word: String) -> [String]

/// What stands before the place where the rep types, and what Tab offers there.
struct Prompt {
  var text: String
  /// Before the second and further lines of one answer.
  var continuation: String
  var complete: Completion = { _, _ in [] }
}

extension Prompt {
  /// Where nobody types.
  static var none: Prompt { Prompt(text: "", continuation: "") }

  func completing(_ complete: @escaping Completion) -> Prompt {
    Prompt(text: text, continuation: continuation, complete: complete)
  }
}
