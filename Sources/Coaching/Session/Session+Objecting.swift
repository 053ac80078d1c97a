/// An objection whose time has come.
struct Grievance {
  let objection: Objection
  let provocation: Provocation?
}

extension Session {
  /// The first objection, in the file's order, that comes up before the customer says the next line.
  ///
  /// Talk that is no answer raises none, and none comes up while another one stands, save where that is left for good.
  func grievance(after movement: Movement, _ speech: Speech) -> Grievance? {
    let state = heading(of: movement)
    guard !scenario.objections.isEmpty, !stands(after: movement), let grade = speech.grade, grade.aside == nil,
      let next = scenario.state(state), next.waiting != nil
    else { return nil }
    let signals = signals(adding: speech.opened, to: speech.shown)
    for objection in scenario.objections where next.admits(objection: objection.id) {
      guard objection.condition?.holds(in: signals) ?? true else { continue }
      let last = ledger.objections.last { $0.objection == objection.id }?.turn
      if last != nil, objection.isOnce { continue }
      guard let cause = objection.cause else { return Grievance(objection: objection, provocation: nil) }
      if let provocation = books.provocations[cause], provocation.turn > last ?? Int.min {
        return Grievance(objection: objection, provocation: provocation)
      }
    }
    return nil
  }

  /// Whether an objection has still to be dealt with.
  private func stands(after movement: Movement) -> Bool {
    let isObjection = scenario.state(state)?.role == .objection
    switch movement {
    case .enter: return !isObjection && books.isInterrupted
    case .stay, .call, .resume: return isObjection || books.isInterrupted
    }
  }

  /// Keeps the latest turn of each kind that some objection waits for, the one under way included.
  mutating func noteProvocations(by speech: Speech) {
    guard let grade = speech.grade else { return }
    for cause in scenario.objections.compactMap(\.cause) {
      guard let span = cause.words(in: grade) else { continue }
      books.provocations[cause] = Provocation(cause: cause, turn: speech.turn, words: speech.text.words(span))
    }
  }

  /// Lets the objection speak in place of the present state, which waits.
  mutating func raise(_ grievance: Grievance, into speech: inout Speech) {
    let objection = grievance.objection
    let raised = Raised(
      objection: objection.id, type: objection.type, turn: speech.turn, provocation: grievance.provocation)
    ledger.raise(raised)
    speech.raised = raised
    books.suspend(for: objection.id)
    books.enter(objection.id)
    speak(into: &speech)
  }
}

extension String {
  fileprivate func words(_ span: Range<Int>) -> String? {
    Quotation.of(span, in: self).flatMap { $0.isEmpty ? nil : $0 }
  }
}
