extension Utterance {
  private static let equating = WordSet("is are makes equals means gives comes to adds")

  /// Whether a result stands behind two or more figures: `60 slots at 210 is 12,600 a week`.
  package func sums(in range: Range<Int>) -> Bool {
    if quantities.count < 3 { return false }
    let figures = quantities.filter { range.contains($0.tokens.lowerBound) }
    guard figures.count >= 3, let last = figures.last else { return false }
    let between = figures[figures.count - 2].tokens.upperBound..<last.tokens.lowerBound
    return between.contains { Self.equating.contains(tokens[$0]) }
  }
}
