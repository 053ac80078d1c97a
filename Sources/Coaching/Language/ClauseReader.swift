/// Cuts sentences into clauses at gaps, connectors, causes and conjunctions.
struct ClauseReader {
  private let tokens: [Token]
  /// For each token, how a clause that begins there hangs on the one before; nil where none begins.
  private var joints: [Clause.Joint?]

  static func clauses(of utterance: Utterance, _ cues: [Cue]) -> [Clause] {
    var reader = ClauseReader(tokens: utterance.tokens, joints: Array(filledWith: nil, count: utterance.tokens.count))
    reader.markGaps()
    reader.markCues(cues)
    for (index, sentence) in utterance.sentences.enumerated() {
      // `So ...` can follow from the sentence before; in the first one it follows from nothing.
      if index > 0, reader.joints[sentence.tokens.lowerBound] == .consequence { continue }
      reader.joints[sentence.tokens.lowerBound] = .start
      reader.markCondition(sentence)
    }
    return reader.clauses()
  }

  private mutating func markGaps() {
    let (turns, conjunctions) = (Self.turns, Self.conjunctions)
    for index in tokens.indices.dropFirst() {
      if tokens[index].gap >= .comma || turns.contains(tokens[index]) {
        joints[index] = .list
      } else if conjunctions.contains(tokens[index]), index + 1 < tokens.count,
        Self.openers.contains(tokens[index + 1])
      {
        joints[index] = .list
      }
    }
  }

  /// `If half of them stay, you keep ...`: what stands after the condition follows from it.
  private mutating func markCondition(_ sentence: Sentence) {
    guard Self.conditions.contains(tokens[sentence.tokens.lowerBound]),
      let next = sentence.tokens.dropFirst().first(where: { tokens[$0].gap == .comma }), joints[next] == .list
    else { return }
    joints[next] = .consequence
  }

  private static let conditions = WordSet("if when once after suppose")
  private static let conjunctions = WordSet("and or")
  private static let turns = WordSet("but which who while whereas although though if when unless until before")
  /// What after `and` begins a clause rather than a further noun.
  private static let openers = WordSet(
    "i you we they he she it this that there your our the their nobody everyone that's then so not no you'll")

  /// A connector or cause takes the clause that begins at it, or right after a comma or `and` before it.
  private mutating func markCues(_ cues: [Cue]) {
    for cue in cues {
      let joint: Clause.Joint
      if cue.concept == .connector {
        joint = .consequence
      } else if cue.concept == .because {
        joint = .cause
      } else {
        continue
      }
      let start = cue.tokens.lowerBound
      guard isConnecting(start) else { continue }
      let isAfterConjunction = start > 0 && Self.conjunctions.contains(tokens[start - 1])
      joints[start] = joint
      if isAfterConjunction { joints[start - 1] = nil }
    }
  }

  /// `so easy`, `so that` and `so much` differ: before an adjective `so` joins nothing. Nor does a verb that only follows
  /// its own subject or auxiliary: `will not bring`, `you drive`.
  private func isConnecting(_ start: Int) -> Bool {
    if tokens[start].word == WordKey("so") {
      return start + 1 >= tokens.count || !Self.degrees.contains(tokens[start + 1])
    }
    guard start > 0, tokens[start].gap <= .space else { return true }
    return !Self.governors.contains(tokens[start - 1])
  }

  private static let governors = WordSet(
    "will would can could shall should may might must do does did not to i you we they he she it let helps help")

  private static let degrees = WordSet("much many easy far good fast simple often quickly long powerful well bad great")

  private func clauses() -> [Clause] {
    var clauses: [Clause] = []
    clauses.reserveCapacity(joints.count { $0 != nil } + 1)
    var start = 0
    var joint = Clause.Joint.start
    for index in tokens.indices {
      guard let next = joints[index] else { continue }
      if index > start { clauses.append(Clause(tokens: start..<index, joint: joint)) }
      start = index
      joint = next
    }
    if start < tokens.count { clauses.append(Clause(tokens: start..<tokens.count, joint: joint)) }
    return clauses
  }
}
