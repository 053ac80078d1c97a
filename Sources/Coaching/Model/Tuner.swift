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
  /// What it takes to fit the model of one task.
  package func work(on task: FittedTask, with corpus: [Corpus.Example]) -> TuningWork {
    // Several answers are to the same lines.
    let known = Memo<[String], HeardWords>(limit: corpus.count)
    let examples = corpus.enumerated().map { place, example in
      let heard = place % Self.unheard == 0 ? .none : known.value(for: example.said) { self.heard(example.said) }
      let reading = reader.read(example.text)
      return TextModel.Example(
        text: example.text, frames: task.frameBits > 0 ? Frames(reading, after: heard) : .none,
        cues: CueFeatures.vector(of: reading, after: heard),
        labels: task.labels(example.label), group: group(of: example, for: task))
    }
    var plan = TextModel.Plan(
      name: task.rawValue, decisions: task.decisions, cues: CueFeatures.names,
      shingles: Shingles(bits: task.bits, frameBits: task.frameBits))
    plan.penalty = task.penalty
    plan.folds = task.folds
    plan.cueShares = CueFeatures.shares
    plan.contrasts = contrasts(of: task, in: corpus)
    return TuningWork(task, TextModel.Fits(plan, to: examples), labels: examples.map(\.labels), origin: origin)
  }

  private func contrasts(of task: FittedTask, in corpus: [Corpus.Example]) -> [Contrast] {
    guard let decision = task.decisions.firstIndex(of: "turned") else { return [] }
    return [Contrast.twins(in: corpus, decision: decision)]
  }

  /// One example in so many is fitted as if nothing had been said before it, since a text may come alone.
  private static let unheard = 4

  private func heard(_ said: [String]) -> HeardWords {
    HeardWords(said.flatMap { HeardText(reader.read($0), .none, nil).sentences })
  }

  /// By author where there are several; else by scenario, which never stands on both sides either.
  private func group(of example: Corpus.Example, for task: FittedTask) -> String {
    switch task {
    case .altitude, .questions, .talk, .proposals: example.author
    case .replies, .needs: "\(example.author)/\(example.scenario)"
    }
  }
}

extension FittedTask {
  /// Groups of decisions of which exactly one is right.
  var alternatives: [(name: String, range: Range<Int>)] {
    switch self {
    case .altitude, .replies, .proposals: []
    case .questions: [("SPIN", 0..<4), ("area", 4..<decisions.count)]
    case .needs: [("need", 0..<3)]
    case .talk: [("kind", 0..<decisions.count)]
    }
  }

  /// What keeps the weights of a model small: the larger its corpus, the less it needs.
  var penalty: Double {
    switch self {
    case .altitude, .questions: 3e-5
    case .replies, .needs, .talk, .proposals: 1e-4
    }
  }

  /// How often the corpus is split for held-out figures; a fold an author where authors are the groups.
  var folds: Int {
    switch self {
    case .altitude: 4
    case .questions: 3
    case .replies, .needs, .talk, .proposals: 4
    }
  }
}
