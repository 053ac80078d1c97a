/// A model to be fitted: pieces of work that need nothing of each other, and what comes of all of them. So the pieces of all
/// models are shared out among the cores, and the core itself knows no threads.
package struct TuningWork: Sendable {
  private let task: FittedTask
  private let fits: TextModel.Fits
  private let labels: [[Bool?]]
  private let origin: UInt64

  init(_ task: FittedTask, _ fits: TextModel.Fits, labels: [[Bool?]], origin: UInt64) {
    (self.task, self.fits, self.labels, self.origin) = (task, fits, labels, origin)
  }
}

extension TuningWork {
  /// None takes longer than the first.
  package var pieces: [@Sendable () -> TextModel.Part] { fits.pieces }

  /// The model and how it did on authors that it had not seen.
  ///
  /// - Parameter parts: of all pieces, in their order.
  package func result(of parts: [TextModel.Part]) -> TuningResult {
    let fit = fits.result(of: parts)
    return TuningResult(
      task: task, file: ModelFile(model: fit.model, origin: origin), count: labels.count,
      figures: Self.figures(of: task, labels: labels, heldOut: fit.heldOut)
        + fits.contrasts.map { ordered($0, heldOut: fit.heldOut) })
  }

  /// How often a decision is surer of the one that it has to be surer of.
  private func ordered(_ contrast: Contrast, heldOut: [[Double]]) -> TuningResult.Figure {
    let right = contrast.pairs.count { heldOut[$0.surer][contrast.decision] > heldOut[$0.other][contrast.decision] }
    return TuningResult.Figure(
      name: "\(task.decisions[contrast.decision]) pairwise", value: Double(right) / Double(max(1, contrast.pairs.count))
    )
  }

  private static func figures(of task: FittedTask, labels: [[Bool?]], heldOut: [[Double]]) -> [TuningResult.Figure] {
    let known = task.decisions.indices.filter { decision in labels.contains { $0[decision] != nil } }
    let areas = known.map { decision in
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
