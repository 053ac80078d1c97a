/// How far `grade` has come, told on a line of standard error where somebody watches and the output goes elsewhere.
struct GradingProgress: Sendable {
  private static let step = 5_000

  private(set) var graded = 0
  private(set) var refused = 0
  private var told = 0
  private let screen: Channel?

  init(_ context: Context) {
    screen = context.errors.isTerminal && !context.output.isTerminal ? context.errors : nil
  }
}

extension GradingProgress {
  mutating func add(_ outcome: LineGrader.Outcome) {
    graded += outcome.graded
    refused += outcome.refused
    let lines = graded + refused
    guard let screen, lines / Self.step > told / Self.step else { return }
    told = lines
    screen.write("\r\(text)")
  }

  /// Leaves the last count on the screen, where any was shown.
  func end() {
    if told > 0 { screen?.write("\r\(text)\n") }
  }

  private var text: String { "\(Count.of(graded, "line")) graded" + (refused == 0 ? "" : ", \(refused) refused") }
}
