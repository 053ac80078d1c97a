/// How well questions find their facts, by meaning and by words.
package struct MatchingTrial: Sendable {
  package typealias Figure = BlindTrial.Figure

  /// One question with what was found for it.
  private struct Outcome {
    /// The fact it belongs to; nil is off-topic.
    var truth: String?
    var match: Question.Match

    var isRight: Bool { match.fact == truth }
  }

  private let cases: [MatchingCase]
  private let matcher: @Sendable (MatchingCase, [Fact]) -> any SentenceMatcher

  package init(_ cases: [MatchingCase], matcher: @escaping @Sendable (MatchingCase, [Fact]) -> any SentenceMatcher) {
    self.cases = cases
    self.matcher = matcher
  }
}

extension MatchingTrial {
  package func figures(byMeaning: Bool) -> [Figure] {
    let outcomes = cases.flatMap { trials(of: $0, byMeaning: byMeaning) }
    let (asked, off) = (outcomes.filter { $0.truth != nil }, outcomes.filter { $0.truth == nil })
    let bar = Self.bar(off.map(\.match.similarity))
    func share(_ name: String, of outcomes: [Outcome], _ isMet: (Outcome) -> Bool) -> Figure {
      let met = outcomes.filter(isMet).count
      return Figure(name: name, value: Double(met) / Double(max(1, outcomes.count)), count: outcomes.count)
    }
    return [
      share("right fact nearest", of: asked, \.isRight),
      share("right fact at 5 % false accepts", of: asked) { $0.isRight && $0.match.similarity > bar },
      Figure(
        name: "off-topic, AUC", value: Self.area(asked.map(\.match.similarity), off.map(\.match.similarity)),
        count: asked.count + off.count),
      share("opened, the right fact", of: asked) { $0.match.zone == .open && $0.isRight },
      share("opened, another fact", of: asked) { $0.match.zone == .open && !$0.isRight },
      share("asked back", of: asked) { $0.match.zone == .askBack },
      share("rejected", of: asked) { $0.match.zone == .reject },
      share("off-topic opened", of: off) { $0.match.zone == .open },
    ]
  }

  private func trials(of customer: MatchingCase, byMeaning: Bool) -> [Outcome] {
    customer.rounds.flatMap { round in
      let matcher = byMeaning ? matcher(customer, round.facts) : nil
      let index = CustomerIndex(customer.scenario(with: round.facts), matcher: matcher)
      return round.questions.flatMap { Self.outcome(of: $0.text, truth: $0.fact, index) }
        + customer.offTopic.flatMap { Self.outcome(of: $0, truth: nil, index) }
    }
  }

  /// Of the last sentence, since questions come after what leads up to them.
  private static func outcome(of text: String, truth: String?, _ index: CustomerIndex) -> [Outcome] {
    let utterance = Utterance(text)
    guard let sentence = utterance.sentences.last else { return [] }
    let match = QuestionMatcher(index).match(utterance, sentence, sentence.tokens)
    return [Outcome(truth: truth, match: match)]
  }
}

extension MatchingTrial {
  /// What one in twenty off-topic questions exceeds.
  private static func bar(_ scores: [Double]) -> Double {
    let sorted = scores.sorted()
    return sorted.isEmpty ? 0 : sorted[min(sorted.count - 1, sorted.count * 95 / 100)]
  }

  private static func area(_ high: [Double], _ low: [Double]) -> Double {
    guard !high.isEmpty, !low.isEmpty else { return 0 }
    var wins = 0.0
    for left in high {
      for right in low { wins += left > right ? 1 : left == right ? 0.5 : 0 }
    }
    return wins / Double(high.count * low.count)
  }
}
