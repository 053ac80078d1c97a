/// A frame for the talk, put at its beginning: a courtesy that the customer of a discovery talk answers as one.
extension Session {
  /// `25 minutes: I ask about your clinics, then we decide whether to go on. Fine?` asks for no fact, whatever it is near.
  func setsAgenda(_ text: String, _ grade: Grade) -> Bool {
    guard stage.rubric.judgesTalk, !text.isEmpty, books.turn <= 2, grade.aside == nil,
      !grade.moves.contains(where: { $0.finding == .pitch })
    else { return false }
    let plan = Planning(text, turn: books.turn, grade, stage.grader.reader)
    // `Could I ask what happens if you miss it?` has all the words of a frame, and asks for a fact.
    let asksForFact = grade.heardQuestion?.match?.zone == .open
    // `Thank you for the two minutes; may I ask which machine gives you the most trouble?`
    if asksForFact, grade.heardQuestion?.form == .open { return false }
    return plan.hasPurpose && (plan.hasMinutes || plan.hasWayOut && !asksForFact) || plan.hasMinutes && asksLeave(text)
  }

  private static let leave = WordSet("may can could might")

  /// `May I take a minute?`: who asks that asks for nothing else.
  private func asksLeave(_ text: String) -> Bool {
    let utterance = Utterance(text)
    guard let last = utterance.sentences.last, last.tokens.count <= 16 else { return false }
    return last.tokens.dropFirst().contains { index in
      utterance.tokens[index].word == WordKey("i") && Self.leave.contains(utterance.tokens[index - 1])
    }
  }

  /// Routes go before it; what would be deflected or fall is agreed to.
  func framed(_ reaction: Reaction, isAgenda: Bool) -> Reaction {
    guard isAgenda else { return reaction }
    switch reaction {
    case .respond(_, let way, _):
      switch way {
      case .fallback, .rung: return .aside(.agenda, costs: nil)
      case .route, .fact, .aside, .meter, .stopped: return reaction
      }
    case .aside: return .aside(.agenda, costs: nil)
    case .tell, .goodbye: return reaction
    }
  }
}
