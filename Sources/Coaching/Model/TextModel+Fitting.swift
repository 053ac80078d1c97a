extension TextModel {
  /// A labelled text with its cues.
  package struct Example: Sendable {
    package var text: String
    package var frames: Frames
    package var cues: SparseVector
    /// For each decision yes or no; nil keeps the example out of that decision.
    package var labels: [Bool?]
    /// Examples of one group are never on both sides of a cross-validation.
    package var group: String

    package init(text: String, frames: Frames = .none, cues: SparseVector, labels: [Bool?], group: String) {
      self.text = text
      self.frames = frames
      self.cues = cues
      self.labels = labels
      self.group = group
    }
  }

  /// What a model is fitted with.
  package struct Plan: Sendable {
    package var name: String
    package var decisions: [String]
    package var cues: [String]
    package var shingles: Shingles
    package var penalty = 1e-4
    /// What each cue counts beside the n-grams of a text, each section of which has length 1.
    package var cueShares: [Double]
    package var folds = 5
    /// Of decisions that are fitted on pairs of the examples.
    package var contrasts: [Contrast] = []

    package init(name: String, decisions: [String], cues: [String], shingles: Shingles) {
      self.name = name
      self.decisions = decisions
      self.cues = cues
      self.shingles = shingles
      cueShares = Array(repeating: Self.usualShare, count: cues.count)
    }

    private static let usualShare = 0.1
  }

  /// What comes of one fit.
  package struct Part: Sendable {
    let model: TextModel
    /// For each example that was asked for, before calibration.
    let margins: [[Double]]
  }

  /// A model under way: the fits that it takes, on all examples and on those inside of each fold.
  package struct Fits: Sendable {
    private let plan: Plan
    private let table: FeatureTable
    private let splits: [Fold]

    package init(_ plan: Plan, to examples: [Example]) {
      self.plan = plan
      table = FeatureTable(examples, plan: plan)
      let folds = Fold.grouped(examples.map(\.group), count: plan.folds)
      // The longest first, so that no core waits for it in the end.
      splits = [Fold(inside: Array(examples.indices), outside: [])] + folds
    }
  }
}

extension TextModel.Fits {
  /// What it is fitted with beside labels.
  var contrasts: [Contrast] { plan.contrasts }

  /// One a fit. None needs another: each may be done on a core of its own, which makes no difference to what comes of them.
  package var pieces: [@Sendable () -> TextModel.Part] {
    splits.map { split in { table.part(split, plan: plan) } }
  }

  /// The model, calibrated on margins from outside of each fold, and for every example its calibrated log-odds by models that
  /// have not seen its group.
  ///
  /// - Parameter parts: of all pieces, in their order.
  package func result(of parts: [TextModel.Part]) -> (model: TextModel, heldOut: [[Double]]) {
    var margins = [[Double]](repeating: [], count: table.examples.count)
    for (split, part) in zip(splits, parts) {
      for (index, row) in zip(split.outside, part.margins) { margins[index] = row }
    }
    let calibrated = parts[0].model.calibrated(on: margins, examples: table.examples)
    let heldOut = margins.map { row in zip(calibrated.lines, row).map { $0.slope * $1 + $0.intercept } }
    return (calibrated, heldOut)
  }
}

extension TextModel {
  fileprivate func calibrated(on margins: [[Double]], examples: [Example]) -> TextModel {
    var lines = lines
    for decision in decisions.indices {
      let known = examples.indices.filter { examples[$0].labels[decision] != nil }
      if known.isEmpty {
        lines[decision].slope = Self.spread(margins.map { $0[decision] }).rounded(toPlaces: 4)
        continue
      }
      let vectors = known.map { SparseVector([(0, Float(margins[$0][decision]))]) }
      let labels = known.map { examples[$0].labels[decision] ?? false }
      let fit = LogisticRegression(penalty: 1e-6).fit(vectors, labels: labels, dimensions: 1)
      lines[decision].slope = fit.weights[0].rounded(toPlaces: 4)
      lines[decision].intercept = fit.bias.rounded(toPlaces: 4)
    }
    return TextModel(
      name: name, decisions: decisions, cues: cues, shingles: shingles, rarity: rarity, weights: weights, lines: lines)
  }

  /// What only tells the one of a pair from the other says nothing of a text by itself: it is not calibrated, only brought to a
  /// spread of two.
  private static func spread(_ margins: [Double]) -> Double {
    let mean = margins.reduce(0, +) / Double(max(1, margins.count))
    let square = margins.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(max(1, margins.count))
    return square > 0 ? 2 / square.squareRoot() : 1
  }
}

/// The examples' features, computed once for all folds and decisions.
private struct FeatureTable: Sendable {
  let examples: [TextModel.Example]
  /// Of each example, section by section; in ascending order, as all features.
  let sections: [[[Int32]]]

  init(_ examples: [TextModel.Example], plan: TextModel.Plan) {
    self.examples = examples
    sections = examples.map { example in
      let grams = plan.shingles.features(of: example.text)
      return [grams.words, grams.runs, plan.shingles.features(of: example.frames)].map { $0.sorted() }
    }
  }

  /// A model of those inside, and what it makes of those outside.
  func part(_ fold: Fold, plan: TextModel.Plan) -> TextModel.Part {
    let model = model(on: fold.inside, plan: plan)
    return TextModel.Part(
      model: model,
      margins: fold.outside.map { outside in
        let example = examples[outside]
        return model.margins(of: NGrams(of: example.text), frames: example.frames, cues: example.cues)
      })
  }

  private func model(on members: [Int], plan: TextModel.Plan) -> TextModel {
    let rarity = rarity(on: members, dimensions: plan.shingles.dimensions)
    let dimensions = plan.shingles.dimensions + plan.cues.count
    let vectors = SparseTable(
      members.map { vector(of: $0, rarity: rarity, cueShares: plan.cueShares) }, dimensions: dimensions)
    let columns = LogisticRegression(penalty: plan.penalty)
      .fit(
        vectors, decisions: plan.decisions.indices.map { decision in members.map { examples[$0].labels[decision] } },
        contrasts: plan.contrasts.map { $0.among(members) }
      )
      .map { column(of: $0, plan: plan) }
    var weights = [Int8](repeating: 0, count: plan.shingles.dimensions * columns.count)
    for (decision, column) in columns.enumerated() {
      for slot in column.weights.indices { weights[slot * columns.count + decision] = column.weights[slot] }
    }
    return TextModel(
      name: plan.name, decisions: plan.decisions, cues: plan.cues, shingles: plan.shingles, rarity: rarity,
      weights: weights, lines: columns.map(\.line))
  }

  /// A fitted line as a model keeps it: rounded.
  private func column(
    of fit: (weights: [Double], bias: Double), plan: TextModel.Plan
  ) -> (weights: [Int8], line: TextModel.Line) {
    let slots = plan.shingles.dimensions
    let largest = fit.weights[..<slots].reduce(0) { max($0, abs($1)) }
    let scale = (max(largest, 1e-9) / 127).rounded(toPlaces: 9)
    let line = TextModel.Line(
      scale: scale, bias: fit.bias.rounded(toPlaces: 6),
      cueWeights: zip(fit.weights[slots...], plan.cueShares).map { ($0 * $1).rounded(toPlaces: 5) })
    return (fit.weights[..<slots].map { Int8(max(-127, min(127, ($0 / scale).rounded()))) }, line)
  }

  /// The example's n-grams and frames, each section of length 1, and behind them its cues.
  private func vector(of example: Int, rarity: [UInt8], cueShares: [Double]) -> SparseVector {
    let parts = sections[example].map { part in
      SparseVector(ascending: part, values: part.map { Float(rarity[Int($0)]) }).normalised
    }
    let cues = examples[example].cues
    return SparseVector(
      ascending: parts.flatMap(\.indices) + cues.indices.map { $0 + Int32(rarity.count) },
      values: parts.flatMap(\.values)
        + zip(cues.indices, cues.values).map { Float(cueShares[Int($0)]) * $1 })
  }

  /// ln((1 + n) / (1 + n with it)) + 1, in sixteenths.
  private func rarity(on members: [Int], dimensions: Int) -> [UInt8] {
    var counts = [Int](repeating: 0, count: dimensions)
    for member in members {
      for part in sections[member] { for feature in part { counts[Int(feature)] += 1 } }
    }
    return counts.map { count in
      let idf = Transcendental.log(Double(1 + members.count) / Double(1 + count)) + 1
      return UInt8(min(255, (idf * 16).rounded()))
    }
  }
}
