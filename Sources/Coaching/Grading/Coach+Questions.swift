/// A question is judged by what it opened.
extension Coach {
  /// The fact that a question of this turn brought out.
  private var openedFact: Fact? {
    let asked = grade.questions.compactMap { $0.match?.fact }
    return aftermath.told.first(where: asked.contains).flatMap(wording.fact)
  }

  /// Names the fact, in the customer's words, that a question brought out.
  var opened: Advice? {
    guard onlyAsks, let fact = openedFact else { return nil }
    guard isClose(to: fact) else {
      let answer = wording.fill("{customer} answered with \"\(wording.short(fact.says))\"", span: nil)
      let doubt = "If you wanted to know something else, ask for that by name."
      return Advice(text: aftermath.wasPraised(with: doubt) ? answer : "\(answer) \(doubt)")
    }
    guard lost == nil else {
      return Advice(text: "Your question opened something new: \"\(wording.short(fact.says))\"")
    }
    return Advice(text: "Your question opened something new: \"\(wording.short(fact.says))\" Nothing to mend.")
  }

  /// Whether the question was near enough to the fact to be praised for it. A distant one may have been after another
  /// thing.
  private func isClose(to fact: Fact) -> Bool {
    grade.heardQuestion?.match.map { $0.fact != fact.id || $0.isClose } ?? true
  }

  /// What nobody heard, since it was asked beside something else.
  private var lost: String? {
    let others = grade.lostQuestions.filter { question in
      !aftermath.told.contains { $0 == question.match?.fact }
    }
    if let other = others.first, let words = wording.quote(other.span) {
      return "{customer} takes up one question at a time: \"\(words)\" was lost."
    }
    return grade.stacksWithinOne ? "{customer} answers one thing of several: the rest was lost." : nil
  }

  /// Of several questions only one was answered.
  var lostFix: Advice? {
    guard let lost, onlyAsks, openedFact != nil else { return nil }
    return Advice(text: wording.fill("\(lost) Ask the rest by itself.", span: nil), criterion: .questionHygiene)
  }

  /// What to do about a question that got no answer; nil for one that got its due.
  var questionFix: Advice? {
    guard onlyAsks, openedFact == nil, let sentence = unanswered else { return nil }
    let text = wording.fill([sentence, lost].compactMap { $0 }.joined(separator: " "), span: nil)
    return aftermath.lastRemark?.fix == text
      ? Advice(
        text: wording.fill("Not answered either. Take a word that {customer} used, and ask about that.", span: nil))
      : Advice(text: text)
  }

  /// What the fact that was asked for rests on, as something to ask about.
  private var missingArea: String {
    let known = Set(aftermath.earlier.flatMap(\.learned))
    let base = grade.heardQuestion?.match.flatMap { wording.fact($0.fact) }?.after.first { !known.contains($0) }
    return (base.flatMap(wording.fact)?.area ?? .problems).theirSubject
  }

  private var unanswered: String? {
    switch aftermath.way {
    case .aside(.told): "{customer} had told you that already. Build on it, or ask about something else."
    case .aside(.nearest), .aside(.beyond):
      "{customer} did not hear anything in your question that has not been told. If you were after something else, ask for that by name."
    case .aside(.ahead):
      "{customer} would not answer that yet: it rests on something that you have not asked about. Ask first \(missingArea)."
    case .aside(.proposal): "Too early for {customer}: first what is wrong and what it is worth, then the next step."
    case .aside(.askBack): "{customer} could not tell what you were after. Ask for one thing, in plain words."
    case .aside(.locked):
      "{customer} would not answer that yet. Show first that you listen: ask about the work, and take up what you hear."
    case .aside(.summary), .aside(.agenda), .aside(.undated): nil
    case .aside, .meter, .fallback, .rung:
      "Your question was not answered. Ask in plain words about {customer}'s world: the work, what goes wrong, what it costs."
    case .route, .fact, .stopped, nil: nil
    }
  }
}
