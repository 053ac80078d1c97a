import Coaching

/// How far `explore` has come, on a line of standard error where somebody watches.
struct ExploringProgress {
  private let screen: Channel?
  private var width = 0

  init(_ context: Context) { screen = context.errors.isTerminal ? context.errors : nil }
}

extension ExploringProgress {
  mutating func tell(_ text: String) {
    let text = text.withoutControls
    screen?.write("\r\(text.padded(to: width))")
    width = text.count
  }

  /// Leaves the line as if nothing had been there.
  func end() {
    if width > 0 { screen?.write("\r\(String(repeating: " ", count: width))\r") }
  }
}
