/// Fits the grader's models on the corpus. Pure: the same files give the same models, byte for byte.
package struct Tuner: Sendable {
  private let reader: CueReader
  private let origin: UInt64

  /// - Parameter origin: the fingerprint of lexicons and corpus, kept in each model.
  package init(lexicons: [Lexicon], origin: UInt64) {
    reader = CueReader(lexicons)
    self.origin = origin
  }
}

extension Tuner {
  /// The model of one task and how it did on authors that it had not seen.
  ///
  /// - Parameter together: as for `TextModel.fit`.
  package func tune(
    _ task: FittedTask, on corpus: [Corpus.Example], together: TextModel.Crew = { $0.map { $0() } }
  ) -> TuningResult {
    let examples = corpus.map { example in
      TextModel.Example(
        text: example.text, cues: CueFeatures.vector(of: reader.read(example.text)),
        labels: task.labels(example.label), group: group(of: example, for: task))
    }
    var plan = TextModel.Plan(
      name: task.rawValue, decisions: task.decisions, cues: CueFeatures.names, shingles: Shingles(bits: task.bits))
    plan.folds = task.folds
    let fit = TextModel.fit(plan, to: examples, together: together)
    return TuningResult(
      task: task, file: ModelFile(model: fit.model, origin: origin), count: examples.count,
      figures: Self.figures(of: task, labels: examples.map(\.labels), heldOut: fit.heldOut))
  }

  /// By author where there are several; else by scenario, which never stands on both sides either.
  private func group(of example: Corpus.Example, for task: FittedTask) -> String {
    switch task {
    case .altitude, .questions: example.author
    case .replies, .needs: "\(example.author)/\(example.scenario)"
    }
  }

  private static func figures(of task: FittedTask, labels: [[Bool?]], heldOut: [[Double]]) -> [TuningResult.Figure] {
    let areas = task.decisions.indices.map { decision in
      let yes = labels.indices.filter { labels[$0][decision] == true }.map { heldOut[$0][decision] }
      let no = labels.indices.filter { labels[$0][decision] == false }.map { heldOut[$0][decision] }
      return TuningResult.Figure(
        name: "\(task.decisions[decision]) AUC", value: Agreement.areaUnderCurve(positives: yes, negatives: no) ?? 0)
    }
    return areas
      + task.alternatives.map { name, range in
        let pairs = labels.indices.compactMap { example -> (truth: Int, guess: Int)? in
          guard let truth = range.first(where: { labels[example][$0] == true }),
            let guess = range.max(by: { heldOut[example][$0] < heldOut[example][$1] })
          else { return nil }
          return (truth, guess)
        }
        return TuningResult.Figure(name: "\(name) macro-F1", value: Agreement.macroF1(pairs, labels: Array(range)))
      }
  }
}

extension FittedTask {
  /// Groups of decisions of which exactly one is right.
  var alternatives: [(name: String, range: Range<Int>)] {
    switch self {
    case .altitude, .replies: []
    case .questions: [("SPIN", 0..<4), ("area", 4..<decisions.count)]
    case .needs: [("need", 0..<3)]
    }
  }

  /// How often the corpus is split for held-out figures; a fold an author where authors are the groups.
  var folds: Int {
    switch self {
    case .altitude: 4
    case .questions: 3
    case .replies, .needs: 4
    }
  }
}
