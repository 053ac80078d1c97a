/// What was decided before the criteria: gates, moves, flags and the altitude, which several of them share.
struct Signs {
  var gates: [Gate]
  var moves: [Evidence<Move>]
  var flags: [Evidence<Flag>]
  var altitude: AltitudeGrade
  var unit: AltitudeUnit?
  /// Sentences that only pad an answer; they lend nothing to its figures, people, links and tie.
  var idle: [Range<Int>] = []
  /// The words that `FeatureQuote` found.
  var feature: Range<Int>?
  /// What a line of a discovery talk does besides asking, where the model is sure of it.
  var talk: TalkKind?
  /// What the model for replies hears; nil where it was not asked.
  var heard: FittedMoves?
  /// What is offered as proof.
  var evidence: EvidenceReader

  func has(_ move: Move) -> Bool { moves.contains { $0.finding == move } }

  func has(_ flag: Flag) -> Bool { flags.contains { $0.finding == flag } }

  /// `So nobody counts the cages, is that right?`: what was heard is given back with a question mark.
  func isCheck(_ question: AskedQuestion, in answer: Answer) -> Bool {
    talk == .playback && !ListeningRule.isAsking(question, answer)
  }

  func span(of move: Move) -> Range<Int>? { moves.first { $0.finding == move }?.span }

  func span(of flag: Flag) -> Range<Int>? { flags.first { $0.finding == flag }?.span }

  /// All that was stated earned no credit.
  func isVoid(_ answer: Answer) -> Bool {
    !answer.statements.isEmpty
      && answer.statements.allSatisfy { sentence in gates.contains { $0.tokens == sentence.tokens } }
  }

  func isGated(_ token: Int) -> Bool { gates.contains { $0.tokens.contains(token) } || isIdle(token) }

  /// The bytes of the first affirmed cue of `concept` in a sentence that belongs to the argument.
  func span(of concept: Concept, in answer: Answer) -> Range<Int>? {
    answer.reading.firstStated(concept) { !isIdle($0.tokens.lowerBound) }.map { answer.span($0.tokens) }
  }

  func isIdle(_ token: Int) -> Bool { idle.contains { $0.contains(token) } }
}
