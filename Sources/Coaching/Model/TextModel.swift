/// A set of yes/no decisions about a text, each a fitted line over two kinds of features: hashed n-grams, which know words
/// that nobody listed, and cues, which carry what the lexicons know to texts unlike the corpus.
///
/// Fitted by `tune`, kept in `Dialogs/models/<name>.model`, a pure function of text and cues thereafter.
package struct TextModel: Equatable, Sendable {
  package let name: String
  /// What each decision asks, for example `claims`, `effect`, `theirs`, `result`.
  package let decisions: [String]
  /// The cue features in the order of `cueWeights`; a model fitted on other lexicons is found out by it.
  package let cues: [String]
  package let shingles: Shingles
  /// For each n-gram, how rare it is, in sixteenths.
  package let rarity: [UInt8]
  /// For each n-gram and decision, the weight in units of the decision's `scale`.
  package let weights: [Int8]
  package let lines: [Line]

  /// What one decision adds to the shared tables.
  package struct Line: Equatable, Sendable {
    package var scale: Double
    package var bias: Double
    package var cueWeights: [Double]
    /// The calibrated log-odds are `slope * margin + intercept`.
    package var slope = 1.0
    package var intercept = 0.0
  }
}

extension TextModel {
  /// The calibrated log-odds of each decision; 0 is a toss-up.
  ///
  /// - Parameter cues: of `self.cues.count` dimensions.
  package func logits(of text: String, cues: SparseVector) -> [Double] {
    let margins = margins(of: text, cues: cues)
    return zip(lines, margins).map { $0.slope * $1 + $0.intercept }
  }

  /// As `logits`, before calibration.
  package func margins(of text: String, cues: SparseVector) -> [Double] {
    let features = shingles.features(of: text)
    let sums = zip(sums(over: features.words), sums(over: features.runs)).map { $0 + $1 }
    return zip(lines, sums).map { line, sum in
      line.scale * sum + cues.dot(line.cueWeights) + line.bias
    }
  }

  /// For each decision, the sum of the weights of `features`, brought to length 1 by rarity.
  private func sums(over features: [Int32]) -> [Double] {
    let count = decisions.count
    var sums = [Double](repeating: 0, count: count)
    var square = 0.0
    for feature in features {
      let rarity = Double(rarity[Int(feature)])
      square += rarity * rarity
      let row = Int(feature) * count
      for decision in 0..<count { sums[decision] += rarity * Double(weights[row + decision]) }
    }
    guard square > 0 else { return sums }
    let norm = 1 / square.squareRoot()
    return sums.map { $0 * norm }
  }
}
