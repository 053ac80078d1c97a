/// A set of yes/no decisions about a text, each a fitted line over three kinds of features: hashed n-grams, which know words
/// that nobody listed; hashed frames, which know how words stand to each other, where a model has them; and cues, which carry
/// what the lexicons know to texts unlike the corpus.
///
/// Fitted by `tune`, kept in `Dialogs/models/<name>.model`, a pure function of text and cues thereafter.
package struct TextModel: Equatable, Sendable {
  package let name: String
  /// What each decision asks, for example `claims`, `effect`, `theirs`, `result`.
  package let decisions: [String]
  /// The cue features in the order of `cueWeights`; a model fitted on other lexicons is found out by it.
  package let cues: [String]
  package let shingles: Shingles
  /// For each n-gram and frame, how rare it is, in sixteenths.
  package let rarity: [UInt8]
  private let table: WeightTable
  package let lines: [Line]

  /// - Parameter weights: for each n-gram or frame and decision, in units of the decision's `scale`.
  package init(
    name: String, decisions: [String], cues: [String], shingles: Shingles, rarity: [UInt8], weights: [Int8],
    lines: [Line]
  ) {
    (self.name, self.decisions, self.cues, self.shingles) = (name, decisions, cues, shingles)
    (self.rarity, self.lines) = (rarity, lines)
    table = WeightTable(weights, factors: rarity, columns: decisions.count)
  }

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
  /// For each n-gram or frame and decision, the weight in units of the decision's `scale`.
  package var weights: [Int8] { table.weights }

  /// As `logits(of:frames:cues:)`.
  func logits(of features: TextFeatures, frames: Frames = .none) -> [Double] {
    logits(of: features.grams, frames: frames, cues: features.cues)
  }

  /// The calibrated log-odds of each decision; 0 is a toss-up.
  ///
  /// - Parameters:
  ///   - frames: looked at where the model has a section for them.
  ///   - cues: of `self.cues.count` dimensions.
  package func logits(of grams: NGrams, frames: Frames = .none, cues: SparseVector) -> [Double] {
    var logits = margins(of: grams, frames: frames, cues: cues)
    for decision in logits.indices {
      logits[decision] = lines[decision].slope * logits[decision] + lines[decision].intercept
    }
    return logits
  }

  /// As `logits`, before calibration.
  package func margins(of grams: NGrams, frames: Frames = .none, cues: SparseVector) -> [Double] {
    var margins = [Double](filledWith: 0, count: lines.count)
    table.add(shingles.slots(of: grams.words), from: 0, to: &margins)
    table.add(shingles.slots(of: grams.runs), from: shingles.firstRun, to: &margins)
    if shingles.hasFrames { table.add(shingles.slots(of: frames), from: shingles.firstFrame, to: &margins) }
    for decision in margins.indices {
      let line = lines[decision]
      margins[decision] = line.scale * margins[decision] + cues.dot(line.cueWeights) + line.bias
    }
    return margins
  }
}

extension TextModel {
  /// The same model for one of its decisions, in a fraction of the memory; nil where it has none of that name.
  package func only(_ decision: String) -> TextModel? {
    guard let column = decisions.firstIndex(of: decision) else { return nil }
    return TextModel(
      name: name, decisions: [decision], cues: cues, shingles: shingles, rarity: rarity, weights: table.column(column),
      lines: [lines[column]])
  }
}
