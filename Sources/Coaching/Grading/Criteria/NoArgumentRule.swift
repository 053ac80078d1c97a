/// No argument: neutral at 2 where nothing is found; owning a part lifts it, contradiction and blame take it down.
enum NoArgumentRule: CriterionRule {
  static let criterion = Criterion.noArgument

  static func grade(_ answer: Answer, _ signs: Signs) -> CriterionGrade {
    let blame = signs.span(of: .blame)
    let argues = signs.moves.filter { $0.finding == .argue }
    let owns = answer.span(of: .ownIt)
    let invites =
      answer.span(of: .invitesMore)
      ?? answer.questions.first { !$0.isEmpty && $0.question.form == .open }.map { $0.question.span }
    let checks = [
      failed("blames-nobody", blame),
      failed("contradicts-nothing", argues.first?.span),
      check("owns-a-part", owns),
      check("invites-more", owns == nil ? nil : invites),
    ]
    if blame != nil || argues.count >= 2 { return level(0, checks) }
    if !argues.isEmpty { return level(isContradiction(argues[0], answer) ? 0 : 1, checks) }
    return level(owns == nil ? 2 : checks[3].passed ? 4 : 3, checks)
  }

  private static let denials = WordSet(
    "not wrong mistaken false nonsense rubbish incorrect misunderstand misunderstood apples")

  /// `That is not true` contradicts; `as I said` only grates.
  private static func isContradiction(_ move: Evidence<Move>, _ answer: Answer) -> Bool {
    let words = Utterance(answer.utterance.quote(move.span)).tokens
    return words.contains(where: denials.contains)
  }

  /// Passed where nothing was found; the words that failed it otherwise.
  private static func failed(_ id: CheckName, _ span: Range<Int>?) -> CheckResult {
    CheckResult(id: id, passed: span == nil, span: span)
  }
}
