/// What must not change a grade, done to labelled answers: padding must raise nothing, and slips of the keyboard, other
/// typography and other spelling must keep the level; told to another customer, an answer must lose its tie.
package struct Metamorphosis: Sendable {
  package typealias Figure = BlindTrial.Figure

  private let trial: BlindTrial
  private let examples: [Corpus.Example]
  /// What is appended: features of other products, and talk that says nothing.
  private let features: [String]
  private let talk: [String]

  /// - Parameters:
  ///   - examples: answers with what their customers said.
  ///   - corpus: labelled text of other hands, from which the padding is taken.
  package init(_ trial: BlindTrial, examples: [Corpus.Example], corpus: [Corpus.Example]) {
    self.trial = trial
    self.examples = examples
    features = corpus.filter { $0.label == .altitude(.feature) }.map(\.text)
    talk = corpus.filter { $0.label == .altitude(.none) }.map(\.text)
  }
}

// MARK: - Padding

extension Metamorphosis {
  private static let slogans = [
    "We are the number one in the market.", "Quality is in our DNA.", "It is a real game changer.",
    "Your success is our success.", "Together we go further.",
  ]

  package func figures() -> [Figure] {
    [
      padded("padded with a feature list, nothing rises", features, count: 3),
      padded("padded with off-topic talk, nothing rises", talk, count: 1),
      padded("padded with a slogan, nothing rises", Self.slogans, count: 1),
      kept("one slip in one long word, same level", Spoiling.slip),
      kept("lower case, same level") { text, _ in text.lowercased() },
      kept("curly quotes and dashes, same level", Spoiling.curled),
      kept("British for American spelling, same level", Spoiling.british),
      swapped,
    ]
  }

  /// Of answers that say what gets better: a lesser one would rightly rise to what the padding is.
  private func padded(_ name: String, _ paddings: [String], count: Int) -> Figure {
    var held = 0
    var all = 0
    for (place, example) in examples.enumerated() {
      let plain = grade(example.text, example.said)
      guard plain.altitude.wording > .feature, !paddings.isEmpty else { continue }
      let padding = (0..<count).map { paddings[(place * 7 + $0 * 13) % paddings.count] }
      all += 1
      if !Self.rises(from: plain, to: grade(([example.text] + padding).joined(separator: " "), example.said)) {
        held += 1
      }
    }
    return Figure(name: name, value: Double(held) / Double(max(1, all)), count: all)
  }

  /// Honesty may: what is appended can own a limit that the answer did not.
  private static let earned: Set<Criterion> = [.altitude, .tie, .quantification, .translation, .justification]

  private static func rises(from plain: Grade, to padded: Grade) -> Bool {
    if padded.altitude.level > plain.altitude.level { return true }
    return plain.criteria.contains { criterion in
      guard earned.contains(criterion.id), let before = criterion.level, let after = padded[criterion.id]?.level else {
        return false
      }
      return after > before
    }
  }
}

// MARK: - Spelling and customers

extension Metamorphosis {
  /// Of those texts that `spoil` changes at all.
  private func kept(_ name: String, _ spoil: (String, Int) -> String) -> Figure {
    var held = 0
    var all = 0
    for (place, example) in examples.enumerated() {
      let spoilt = spoil(example.text, place)
      guard spoilt != example.text else { continue }
      all += 1
      if grade(example.text, example.said).altitude.level == grade(spoilt, example.said).altitude.level { held += 1 }
    }
    return Figure(name: name, value: Double(held) / Double(max(1, all)), count: all)
  }

  /// Of gains that tie to what the customer said, told to the customer of another scenario.
  private var swapped: Figure {
    var lower = 0
    var all = 0
    for example in examples where example.label == .altitude(.benefit) || example.label == .altitude(.outcome) {
      let stranger = examples.first { $0.scenario > example.scenario } ?? examples[0]
      guard let tie = grade(example.text, example.said)[.tie]?.level, tie >= 2 else { continue }
      all += 1
      if (grade(example.text, stranger.said)[.tie]?.level ?? 0) < tie { lower += 1 }
    }
    return Figure(
      name: "told to another customer, the tie is lower", value: Double(lower) / Double(max(1, all)), count: all)
  }

  private func grade(_ text: String, _ said: [String]) -> Grade { trial.grade(text, said: said) }
}
