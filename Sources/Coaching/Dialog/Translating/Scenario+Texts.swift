extension Scenario {
  /// A text that is to be translated, with the id that translations name it by.
  package struct SourceText: Equatable, Sendable {
    package var id: String
    package var text: LineText
    /// What translations may still call it.
    package var was: [String] = []
  }

  /// All that people of the scenario can say, once each, in the file's order; what is told of facts not included.
  package var lineTexts: [SourceText] {
    var seen: Set<String> = []
    let texts = states.flatMap { state in
      state.sayings.flatMap(\.lines).map { SourceText(id: $0.id, text: $0.text, was: $0.was + state.formerly($0.id)) }
    }
    let deflections = (deflect?.lines ?? []).map { SourceText(id: $0.id, text: $0.text, was: $0.was) }
    return (texts + deflections).filter { seen.insert($0.id).inserted }
  }

  package var factTexts: [SourceText] {
    facts.map { SourceText(id: $0.id, text: LineText(pieces: [.text($0.says)], source: $0.says), was: $0.was) }
  }
}

extension State {
  /// The ids of one of its lines when the state had another name: `start.5f0c2a91` for `open.5f0c2a91`.
  fileprivate func formerly(_ line: String) -> [String] {
    guard line.hasPrefix("\(id).") || line.hasPrefix("\(id)/") else { return [] }
    return was.map { $0 + line.dropFirst(id.count) }
  }
}
