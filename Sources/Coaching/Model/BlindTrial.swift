/// The whole grader held against labelled sets that it was not fitted on.
package struct BlindTrial: Sendable {
  /// One line of the report.
  package struct Figure: Equatable, Sendable {
    package var name: String
    package var value: Double
    /// Over how many texts or pairs.
    package var count: Int
  }

  private let grader: Grader
  let rubrics: (answers: Rubric, objections: Rubric, discovery: Rubric)

  /// - Parameter knowledge: with the rubrics `outcomes`, `objections` and `discovery`.
  package init?(_ knowledge: Knowledge) {
    guard let answers = knowledge.rubric("outcomes"), let objections = knowledge.rubric("objections"),
      let discovery = knowledge.rubric("discovery")
    else { return nil }
    grader = Grader(knowledge)
    rubrics = (answers, objections, discovery)
  }
}

extension BlindTrial {
  package func figures(_ kind: Corpus.Kind, _ examples: [Corpus.Example]) -> [Figure] {
    switch kind {
    case .altitude: altitude(examples)
    case .questions: questions(examples)
    case .objections: objections(examples) + moves(examples)
    case .needs: needs(examples)
    case .talk: talk(examples)
    case .proposals: proposals(examples)
    }
  }

  func grade(_ text: String, said: [String], rubric: Rubric? = nil) -> Grade {
    grader.grade(
      text, in: GradingContext(customer: nil, ledger: Ledger(), said: said, rubric: rubric ?? rubrics.answers))
  }
}

// MARK: - Altitude

extension BlindTrial {
  /// An answer with what the hand and the grader gave it.
  private struct Marked {
    var truth: Altitude
    var grade: Grade
    var words: Double
    var scenario: String

    var isGain: Bool { truth >= .benefit }
    var score: Double { grade.altitude.score }
    var isGated: Bool { grade.flags.contains { BlindTrial.gates.contains($0.finding) } }
  }

  private static let gates: Set<Flag> = [.stuffing, .negated, .parrot, .hollow, .tautology]

  private func marked(_ examples: [Corpus.Example]) -> [Marked] {
    examples.compactMap { example in
      guard case .altitude(let truth) = example.label else { return nil }
      return Marked(
        truth: truth, grade: grade(example.text, said: example.said), words: Double(Self.words(example.text)),
        scenario: example.scenario)
    }
  }

  /// The area under the curve of features against gains; nothing else is graded for it.
  func valueArea(_ examples: [Corpus.Example]) -> Double? {
    func scores(_ levels: [Altitude]) -> [Double] {
      marked(examples.filter { example in levels.contains { example.label == .altitude($0) } }).map(\.score)
    }
    return Agreement.areaUnderCurve(positives: scores([.benefit, .outcome]), negatives: scores([.feature]))
  }

  private func altitude(_ examples: [Corpus.Example]) -> [Figure] {
    let marked = marked(examples)
    let gains = marked.filter(\.isGain)
    let features = marked.filter { $0.truth == .feature }
    let levels = marked.map { (truth: $0.truth.rawValue, guess: $0.grade.altitude.wording.rawValue) }
    return [
      Self.area("feature against gain, AUC", gains.map(\.score), features.map(\.score)),
      Self.area("  by word count alone, AUC", gains.map(\.words), features.map(\.words)),
      Self.pairs("  same product and length, pairwise", gains, features, matched: true),
      Self.pairs(
        "good against bad pitch of one product, pairwise", gains, marked.filter { $0.truth <= .feature }, matched: false
      ),
      Self.share("false credit: features called benefit", features) { $0.grade.altitude.wording >= .benefit },
      Self.share("missed credit: gains called less", gains) { $0.grade.altitude.wording < .benefit },
      Self.share("gains wrongly gated", gains) { $0.isGated },
      Figure(name: "five levels by wording, QWK", value: Agreement.weightedKappa(levels, top: 4), count: levels.count),
      Figure(
        name: "five levels by wording, macro-F1", value: Agreement.macroF1(levels, labels: Array(0...4)),
        count: levels.count),
    ]
  }

  private static func words(_ text: String) -> Int { text.split(separator: " ").count }

  private static func area(_ name: String, _ high: [Double], _ low: [Double]) -> Figure {
    Figure(
      name: name, value: Agreement.areaUnderCurve(positives: high, negatives: low) ?? 0, count: high.count + low.count)
  }

  private static func share(_ name: String, _ of: [Marked], where holds: (Marked) -> Bool) -> Figure {
    Figure(name: name, value: Double(of.filter(holds).count) / Double(max(1, of.count)), count: of.count)
  }

  /// How often the better of two about one product scores higher; `matched` takes only pairs of about equal length.
  private static func pairs(_ name: String, _ high: [Marked], _ low: [Marked], matched: Bool) -> Figure {
    var right = 0.0
    var count = 0
    for better in high {
      for worse in low where better.scenario == worse.scenario {
        if matched, abs(better.words - worse.words) > max(2, 0.2 * worse.words) { continue }
        right += better.score > worse.score ? 1 : better.score == worse.score ? 0.5 : 0
        count += 1
      }
    }
    return Figure(name: name, value: right / Double(max(1, count)), count: count)
  }
}

// MARK: - Questions, replies, needs

extension BlindTrial {
  private func questions(_ examples: [Corpus.Example]) -> [Figure] {
    var spins: [(truth: SPIN?, guess: SPIN?)] = []
    var areas: [(truth: Area?, guess: Area?)] = []
    var rightForms = 0
    for example in examples {
      guard case .question(let form, let spin, let area) = example.label else { continue }
      // The last question of a text with a lead-in is the one that is asked.
      let found = grade(example.text, said: []).questions.last
      spins.append((spin, found?.spin))
      areas.append((area, found?.area))
      if found?.form == form { rightForms += 1 }
    }
    return [
      Figure(name: "SPIN, macro-F1", value: Agreement.macroF1(spins, labels: SPIN.allCases), count: spins.count),
      Figure(name: "area, macro-F1", value: Agreement.macroF1(areas, labels: Area.allCases), count: areas.count),
      Figure(
        name: "open or closed, accuracy", value: Double(rightForms) / Double(max(1, spins.count)), count: spins.count),
    ]
  }

  private func objections(_ examples: [Corpus.Example]) -> [Figure] {
    var right = 0.0
    var count = 0
    let scored = examples.compactMap { example -> (Corpus.Quality, String, Int, Double)? in
      guard case .objection(_, let quality) = example.label else { return nil }
      let grade = grade(example.text, said: example.said, rubric: rubrics.objections)
      return (quality, example.said.joined(), Self.words(example.text), grade.objectionScore ?? 0)
    }
    for good in scored where good.0 == .good {
      for bad in scored where bad.0 == .bad && bad.1 == good.1 {
        if abs(good.2 - bad.2) > max(2, bad.2 / 5) { continue }
        right += good.3 > bad.3 ? 1 : good.3 == bad.3 ? 0.5 : 0
        count += 1
      }
    }
    return [
      Figure(
        name: "good against bad reply of equal length, pairwise", value: right / Double(max(1, count)), count: count)
    ]
  }

  private func needs(_ examples: [Corpus.Example]) -> [Figure] {
    let pairs = examples.compactMap { example -> (truth: Need, guess: Need)? in
      guard case .need(let truth) = example.label else { return nil }
      return (truth, grader.need(of: example.text))
    }
    return [
      Figure(
        name: "need of a customer's line, macro-F1", value: Agreement.macroF1(pairs, labels: Need.allCases),
        count: pairs.count)
    ]
  }
}
