/// Whether an answer in a discovery talk does no more than give back what the customer said, or feel with them.
enum Playback {
  static func isAll(of answer: Answer, _ moves: [Evidence<Move>]) -> Bool {
    guard answer.context.rubric.judgesListening, !moves.contains(where: { $0.finding == .pitch }) else { return false }
    let isRetold = answer.statements.allSatisfy {
      answer.retells($0.tokens) && !GateReader.addsEffect($0, in: answer)
        || answer.sympathises($0.tokens) && !answer.promises($0.tokens)
    }
    if isRetold, !answer.statements.isEmpty { return true }
    guard let summary = moves.first(where: { $0.finding == .summary }),
      let played = answer.utterance.sentences.first(where: { $0.span == summary.span })
    else { return false }
    let claims = answer.effects.contains { !played.tokens.contains($0.tokens.lowerBound) }
    // What is put to the customer for correction is hers to judge, in whatever words.
    let isChecked = answer.sums(in: played.tokens) || answer.checkBack != nil
    return !claims && (isChecked || !GateReader.addsEffect(played, in: answer))
  }
}
