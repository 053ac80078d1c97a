/// Turns an answer into a grade. A pure function of the knowledge it was made with and of its arguments.
package struct Grader: Sendable {
  let reader: CueReader
  let models: FittedModels

  package init(_ knowledge: Knowledge) {
    reader = CueReader(knowledge.lexicons, vocabulary: knowledge.vocabulary)
    models = FittedModels(knowledge.models)
  }
}

extension Grader {
  package func grade(_ text: String, in context: GradingContext) -> Grade {
    let answer = Answer(text, in: context, reader: reader, models: models)
    let talk = FittedTalk(answer, models)
    let heard = FittedMoves(answer, models)
    if let aside = AsideReader.aside(of: answer, models, talk, heard) { return ungraded(answer, aside) }
    let signs = signs(of: answer, talk, heard)
    var grade = Grade(basis: answer.heard.basis, altitude: signs.altitude)
    grade.questions = answer.questions.map { asked in
      signs.isCheck(asked, in: answer) || PutForward.isProposal(asked, in: answer)
        ? asked.question.asCheck : asked.question
    }
    grade.moves = signs.moves
    grade.talk = signs.talk
    grade.flags = signs.flags
    if signs.talk != .playback, !signs.has(.nextStep) { grade.undatedPlan = UndatedPlan.span(in: answer) }
    let entries = context.rubric.entries
    grade.criteria = entries.indices.map { RuleBook.grade(entries[$0].criterion, answer, signs) }
    if context.rubric.judgesReplies { grade.replyQuality = signs.heard?.goodness ?? models.goodness(of: answer) }
    grade.objectionScore = grade.objectionScore(by: context.rubric)
    grade.featureQuote = signs.feature
    grade.outcomeQuote = OutcomeQuote.find(in: answer)
    grade.dayQuote = signs.span(of: .nextStep).flatMap { Appointment.weekday(in: $0, of: answer) }
    return grade
  }

  /// - Parameters:
  ///   - talk: what the model for talk makes of the answer.
  ///   - heard: what the one for replies hears in it.
  private func signs(of answer: Answer, _ talk: FittedTalk?, _ heard: FittedMoves?) -> Signs {
    var gates = GateReader.gates(in: answer).filter { !isDoubted($0, answer) }
    let feature = FeatureQuote.find(in: answer)
    let evidence = EvidenceReader(answer)
    let moves = MoveReader.moves(
      in: answer, gates: gates, feature: feature, evidence: evidence, fitted: talk ?? heard)
    let step = moves.first { $0.finding == .nextStep }?.span
    // What the customer said claims nothing when it is given back, however good or bad it is.
    let reading =
      talk?.claimsNothing == true || Playback.isAll(of: answer, moves)
      ? AltitudeReading() : AltitudeReader(answer: answer, gates: gates, step: step, models: models).read()
    gates += reading.denied.map { Gate(flag: .negated, tokens: $0, span: answer.span($0)) }
    return Signs(
      gates: gates, moves: moves,
      flags: FlagReader.flags(in: answer, gates: gates),
      altitude: AltitudeGrade(reading.best, heard: answer.heard), unit: reading.best, idle: reading.idle,
      feature: feature, talk: talk?.kind, heard: heard, evidence: evidence)
  }

  /// A denial or an echo that the rules see and the model takes for a gain: `so the packet doesn't come back`, and to somebody who
  /// loses vines in August `the old Riesling gets through August`. Of a denial that stands in the next sentence the model knows
  /// nothing.
  private func isDoubted(_ gate: Gate, _ answer: Answer) -> Bool {
    guard gate.flag == .negated || gate.flag == .parrot,
      answer.utterance.sentence(of: gate.tokens.lowerBound)?.tokens == gate.tokens,
      let fitted = models.altitude(of: answer, in: gate.tokens)
    else { return false }
    if gate.flag == .negated { return fitted.overrulesDenial }
    return fitted.overrulesEcho && GateReader.mayBeOwn(gate, in: answer)
  }

  /// Talk that is no answer has questions at most, and no levels.
  private func ungraded(_ answer: Answer, _ aside: Aside) -> Grade {
    // What seems to be about nothing may be about something in words that no list knows.
    let whole = aside == .offTopic ? models.altitude(of: answer, in: answer.tokens.indices) : nil
    let score = (whole?.score ?? 0).rounded(toPlaces: 3)
    var grade = Grade(
      basis: answer.heard.basis,
      altitude: AltitudeGrade(level: .none, score: score, confidence: 1, unsure: false, wording: .none))
    grade.aside = aside
    // So that an author can take it: `if: "move.blame"`.
    if aside == .insult { grade.moves = [Evidence(.blame, span: answer.span(answer.tokens.indices))] }
    grade.criteria = answer.context.rubric.entries.map { CriterionGrade(id: $0.criterion, level: nil) }
    return grade
  }
}

extension AltitudeGrade {
  /// Below it a level is a guess.
  private static let sureAt = 0.6

  /// The level of the best unit, capped at an advantage until this customer has voiced an explicit need. The cap lowers
  /// the level and never the score.
  init(_ unit: AltitudeUnit?, heard: Heard) {
    let wording = unit?.level ?? .none
    let isCapped = heard.basis != .wording && !heard.needIsVoiced
    let confidence = unit?.confidence ?? AltitudeUnit.sureOfNothing
    self.init(
      level: isCapped ? min(wording, .advantage) : wording, score: unit?.score ?? 0,
      confidence: confidence.rounded(toPlaces: 3), unsure: confidence < Self.sureAt, wording: wording)
  }
}
