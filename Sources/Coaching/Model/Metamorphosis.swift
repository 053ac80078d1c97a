/// What must not change a grade, done to labelled answers: padding must raise nothing, and slips of the keyboard, other
/// typography and other spelling must keep the level; told to another customer, an answer must lose its tie.
package struct Metamorphosis: Sendable {
  package typealias Figure = BlindTrial.Figure

  private let trial: BlindTrial
  private let examples: [Corpus.Example]
  /// Of the examples as they stand, in their order.
  private let plain: [Grade]
  /// What is appended: features of other products, and talk that says nothing.
  private let features: [String]
  private let talk: [String]

  /// - Parameters:
  ///   - examples: answers with what their customers said.
  ///   - corpus: labelled text of other hands, from which the padding is taken.
  package init(_ trial: BlindTrial, examples: [Corpus.Example], corpus: [Corpus.Example]) {
    self.trial = trial
    self.examples = examples
    plain = examples.map { trial.grade($0.text, said: $0.said) }
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
    share(name) { place, example in
      guard plain[place].altitude.wording > .feature, !paddings.isEmpty else { return nil }
      let padding = (0..<count).map { paddings[(place * 7 + $0 * 13) % paddings.count] }
      let longer = ([example.text] + padding).joined(separator: " ")
      return !Self.rises(from: plain[place], to: trial.grade(longer, said: example.said))
    }
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
    share(name) { place, example in
      let spoilt = spoil(example.text, place)
      guard spoilt != example.text else { return nil }
      return trial.grade(spoilt, said: example.said).altitude.level == plain[place].altitude.level
    }
  }

  /// Of gains that tie to what the customer said, told to the customer of another scenario.
  private var swapped: Figure {
    share("told to another customer, the tie is lower") { place, example in
      guard example.label == .altitude(.benefit) || example.label == .altitude(.outcome),
        let tie = plain[place][.tie]?.level, tie >= 2
      else { return nil }
      let stranger = examples.first { $0.scenario > example.scenario } ?? examples[0]
      return (trial.grade(example.text, said: stranger.said)[.tie]?.level ?? 0) < tie
    }
  }

  /// How many of the examples `holds` is true of; those for which it is nil do not count.
  private func share(_ name: String, _ holds: (Int, Corpus.Example) -> Bool?) -> Figure {
    let verdicts = examples.enumerated().compactMap { holds($0.offset, $0.element) }
    let value = Double(verdicts.count { $0 }) / Double(max(1, verdicts.count))
    return Figure(name: name, value: value, count: verdicts.count)
  }
}
