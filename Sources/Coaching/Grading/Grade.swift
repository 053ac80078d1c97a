/// The judgement of one answer: every level with the checks that made it and the words that decided them.
///
/// All spans are UTF-8 byte ranges into the answer exactly as typed.
package struct Grade: Equatable, Sendable {
  /// What decided whether a need was voiced: the session's ledger, `said` lines beside the text, or nothing.
  package enum Basis: String, Sendable {
    case ledger, said, wording
  }

  package var basis: Basis
  package var altitude: AltitudeGrade
  package var questions: [Question] = []
  package var moves: [Evidence<Move>] = []
  /// In a discovery talk, what the line does besides asking, where that is sure.
  package var talk: TalkKind?
  package var flags: [Evidence<Flag>] = []
  /// In a discovery talk, work that is put forward without a day.
  package var undatedPlan: Range<Int>?
  /// What the fitted model holds of the answer as a reply to an objection, 0 to 1; nil without a model or an objection.
  package var replyQuality: Double?
  /// Orders replies to an objection, 0 to 4; nil where there is nothing to reply to.
  package var objectionScore: Double?
  /// In the rubric's order.
  package var criteria: [CriterionGrade] = []
  /// The words that `{quote.feature}` repeats.
  package var featureQuote: Range<Int>?
  /// The words that `{quote.outcome}` repeats.
  package var outcomeQuote: Range<Int>?
  /// The word that `{quote.day}` repeats.
  package var dayQuote: Range<Int>?
  /// Talk that is no answer; such an utterance is not graded (all levels nil).
  package var aside: Aside?
}

extension Grade {
  package subscript(criterion: Criterion) -> CriterionGrade? { criteria.first { $0.id == criterion } }
}

extension Grade {
  /// Who does what and when is put forward: `shall we meet on Thursday with your lead clerk?`
  package var proposesStep: Bool { moves.contains { $0.finding == .nextStep } }

  /// Whether the words in `span` put a next step forward; such a question asks for no fact.
  func proposesStep(in span: Range<Int>) -> Bool {
    moves.contains { $0.finding == .nextStep && $0.span.overlaps(span) }
  }
}
