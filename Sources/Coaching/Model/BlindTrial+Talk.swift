/// What a rep does, as hands labelled it and as it is heard.
extension BlindTrial {
  /// Of all moves alike, so that rare ones count as much as common ones.
  func moves(_ examples: [Corpus.Example]) -> [Figure] {
    let heard = examples.compactMap { example -> (labelled: [Move], heard: [Move])? in
      guard case .objection(let labelled, _) = example.label else { return nil }
      let grade = grade(example.text, said: example.said, rubric: rubrics.objections)
      return (labelled, grade.moves.map(\.finding))
    }
    let scores = Move.allCases.compactMap { move -> Double? in
      let right = heard.count { $0.labelled.contains(move) && $0.heard.contains(move) }
      let all = heard.count { $0.labelled.contains(move) } + heard.count { $0.heard.contains(move) }
      return all == 0 ? nil : 2 * Double(right) / Double(all)
    }
    let mean = scores.reduce(0, +) / Double(max(1, scores.count))
    return [Figure(name: "moves of a reply, macro-F1", value: mean, count: heard.count)]
  }

  /// Questions near the end of a discovery talk, of a customer who has said what she wants.
  func proposals(_ examples: [Corpus.Example]) -> [Figure] {
    let lines = examples.compactMap { example -> (purpose: QuestionPurpose, grade: Grade)? in
      guard case .purpose(let purpose) = example.label else { return nil }
      return (purpose, grade(example.text, said: Self.wish, rubric: rubrics.discovery))
    }
    func share(_ name: String, of purpose: QuestionPurpose, _ holds: (Grade) -> Bool) -> Figure {
      Self.share(name, of: lines.filter { $0.purpose == purpose }.map(\.grade), holds)
    }
    return [
      share("work put forward with a day: heard as a step", of: .dated, \.proposesStep),
      share("work put forward without a day: heard as that", of: .undated) { $0.undatedPlan != nil },
      share("work put forward without a day: taken for a step", of: .undated, \.proposesStep),
      share("a question that looks like it: taken for either", of: .asks) { $0.proposesStep || $0.undatedPlan != nil },
    ]
  }

  private static func share(_ name: String, of grades: [Grade], _ holds: (Grade) -> Bool) -> Figure {
    Figure(name: name, value: Double(grades.count(where: holds)) / Double(max(1, grades.count)), count: grades.count)
  }

  /// What the customer said before: a need in so many words, so that there is something to plan for.
  private static let wish = ["I want half of that gone by spring.", "What do we do next?"]

  /// In a discovery talk: what a rep who listens must be credited with, and what must not pass for listening.
  func talk(_ examples: [Corpus.Example]) -> [Figure] {
    let lines = examples.compactMap { example -> (kind: TalkKind, grade: Grade)? in
      guard case .talk(let kind) = example.label else { return nil }
      return (kind, grade(example.text, said: example.said, rubric: rubrics.discovery))
    }
    func share(_ name: String, of kinds: Set<TalkKind>, _ holds: (Grade) -> Bool) -> Figure {
      Self.share(name, of: lines.filter { kinds.contains($0.kind) }.map(\.grade), holds)
    }
    return [
      share("what was told, given back: heard as that", of: [.playback], \.playsBack),
      share("what was told, given back: taken for selling", of: [.playback]) { $0.altitude.wording > .none },
      share("product talk: taken for listening", of: [.sells], \.playsBack),
      share("politeness and small talk: free", of: [.greeting, .noise, .smallTalk]) { grade in
        grade.aside != nil || grade.talk.map { [.greeting, .noise, .smallTalk].contains($0) } ?? false
      },
      share("a step: heard as one", of: [.step], \.proposesStep),
      share("a vague step: taken for one", of: [.vagueStep], \.proposesStep),
    ]
  }
}
