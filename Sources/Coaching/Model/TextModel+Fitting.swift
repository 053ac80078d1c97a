extension TextModel {
  /// A labelled text with its cues.
  package struct Example: Sendable {
    package var text: String
    package var cues: SparseVector
    /// For each decision yes or no; nil keeps the example out of that decision.
    package var labels: [Bool?]
    /// Examples of one group are never on both sides of a cross-validation.
    package var group: String

    package init(text: String, cues: SparseVector, labels: [Bool?], group: String) {
      self.text = text
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
    /// What one cue counts beside the n-grams of a text, each half of which has length 1.
    package var cueShare = 0.1
    package var folds = 5

    package init(name: String, decisions: [String], cues: [String], shingles: Shingles) {
      self.name = name
      self.decisions = decisions
      self.cues = cues
      self.shingles = shingles
    }
  }

  /// What comes of one fit.
  package struct Part: Sendable {
    let model: TextModel
    /// For each example that was asked for, before calibration.
    let margins: [[Double]]
  }

  /// Fits models that need nothing of each other, and gives them in the same order. The core itself knows no threads.
  package typealias Crew = ([@Sendable () -> Part]) -> [Part]

  /// Fits on all examples and calibrates on margins from outside each fold.
  ///
  /// - Parameter together: does the fits; how many at a time makes no difference to what comes of them.
  /// - Returns: the model, and for every example its calibrated log-odds by models that have not seen its group.
  package static func fit(
    _ plan: Plan, to examples: [Example], together: Crew = { $0.map { $0() } }
  ) -> (model: TextModel, heldOut: [[Double]]) {
    let table = FeatureTable(examples, plan: plan)
    let folds = Fold.grouped(examples.map(\.group), count: plan.folds)
    // The longest first, so that no core waits for it in the end.
    let splits = [Fold(inside: Array(examples.indices), outside: [])] + folds
    let parts = together(splits.map { split in { table.part(split, plan: plan) } })
    var margins = [[Double]](repeating: [], count: examples.count)
    for (split, part) in zip(splits, parts) {
      for (index, row) in zip(split.outside, part.margins) { margins[index] = row }
    }
    let calibrated = parts[0].model.calibrated(on: margins, examples: examples)
    let heldOut = margins.map { row in zip(calibrated.lines, row).map { $0.slope * $1 + $0.intercept } }
    return (calibrated, heldOut)
  }

  private func calibrated(on margins: [[Double]], examples: [Example]) -> TextModel {
    var lines = lines
    for decision in decisions.indices {
      let known = examples.indices.filter { examples[$0].labels[decision] != nil }
      let vectors = known.map { SparseVector([(0, Float(margins[$0][decision]))]) }
      let labels = known.map { examples[$0].labels[decision] ?? false }
      let fit = LogisticRegression(penalty: 1e-6).fit(vectors, labels: labels, dimensions: 1)
      lines[decision].slope = fit.weights[0].rounded(toPlaces: 4)
      lines[decision].intercept = fit.bias.rounded(toPlaces: 4)
    }
    return TextModel(
      name: name, decisions: decisions, cues: cues, shingles: shingles, rarity: rarity, weights: weights, lines: lines)
  }
}

/// The examples' features, computed once for all folds and decisions.
private struct FeatureTable: Sendable {
  let examples: [TextModel.Example]
  let words: [[Int32]]
  let runs: [[Int32]]

  init(_ examples: [TextModel.Example], plan: TextModel.Plan) {
    self.examples = examples
    let features = examples.map { plan.shingles.features(of: $0.text) }
    words = features.map(\.words)
    runs = features.map(\.runs)
  }

  /// A model of those inside, and what it makes of those outside.
  func part(_ fold: Fold, plan: TextModel.Plan) -> TextModel.Part {
    let model = model(on: fold.inside, plan: plan)
    return TextModel.Part(
      model: model,
      margins: fold.outside.map { model.margins(of: NGrams(of: examples[$0].text), cues: examples[$0].cues) })
  }

  private func model(on members: [Int], plan: TextModel.Plan) -> TextModel {
    let rarity = rarity(on: members, dimensions: plan.shingles.dimensions)
    let vectors = SparseTable(members.map { vector(of: $0, rarity: rarity, cueShare: plan.cueShare) })
    var columns: [(weights: [Int8], line: TextModel.Line)] = []
    for decision in plan.decisions.indices {
      columns.append(column(decision, members: members, vectors: vectors, plan: plan))
    }
    var weights = [Int8](repeating: 0, count: plan.shingles.dimensions * columns.count)
    for (decision, column) in columns.enumerated() {
      for slot in column.weights.indices { weights[slot * columns.count + decision] = column.weights[slot] }
    }
    return TextModel(
      name: plan.name, decisions: plan.decisions, cues: plan.cues, shingles: plan.shingles, rarity: rarity,
      weights: weights, lines: columns.map(\.line))
  }

  private func column(
    _ decision: Int, members: [Int], vectors: SparseTable, plan: TextModel.Plan
  ) -> (weights: [Int8], line: TextModel.Line) {
    let known = members.indices.filter { examples[members[$0]].labels[decision] != nil }
    let labels = known.map { examples[members[$0]].labels[decision] ?? false }
    let slots = plan.shingles.dimensions
    let fit = LogisticRegression(penalty: plan.penalty)
      .fit(vectors, rows: known, labels: labels, dimensions: slots + plan.cues.count)
    let largest = fit.weights[..<slots].reduce(0) { max($0, abs($1)) }
    let scale = (max(largest, 1e-9) / 127).rounded(toPlaces: 9)
    let line = TextModel.Line(
      scale: scale, bias: fit.bias.rounded(toPlaces: 6),
      cueWeights: fit.weights[slots...].map { ($0 * plan.cueShare).rounded(toPlaces: 5) })
    return (fit.weights[..<slots].map { Int8(max(-127, min(127, ($0 / scale).rounded()))) }, line)
  }

  /// The example's n-grams, each half of length 1, and behind them its cues.
  private func vector(of example: Int, rarity: [UInt8], cueShare: Double) -> SparseVector {
    let halves = [words[example], runs[example]].map { half in
      SparseVector(half.map { ($0, Float(rarity[Int($0)])) }).normalised.entries
    }
    let cues = examples[example].cues.entries.map { cue in
      (index: cue.index + Int32(rarity.count), value: cue.value * Float(cueShare))
    }
    return SparseVector(halves[0] + halves[1] + cues)
  }

  /// ln((1 + n) / (1 + n with it)) + 1, in sixteenths.
  private func rarity(on members: [Int], dimensions: Int) -> [UInt8] {
    var counts = [Int](repeating: 0, count: dimensions)
    for member in members {
      for feature in words[member] { counts[Int(feature)] += 1 }
      for feature in runs[member] { counts[Int(feature)] += 1 }
    }
    return counts.map { count in
      let idf = Transcendental.log(Double(1 + members.count) / Double(1 + count)) + 1
      return UInt8(min(255, (idf * 16).rounded()))
    }
  }
}
