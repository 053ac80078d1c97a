/// Of several questions in one answer the customer takes one.
extension Grade {
  /// Questions that ask the customer for something: no tag, no closing phrase, no next step.
  package var realQuestions: [Question] {
    questions.filter { !$0.isEmpty && !proposesStep(in: $0.span) }
  }

  /// The first to which this customer can tell something new, else the first that she can answer, else the first that is
  /// near something she knows; nil where none is.
  package var heardQuestion: Question? {
    let known = realQuestions.filter { $0.match?.zone == .open }
    return known.first { $0.match?.isTold == false } ?? known.first
      ?? realQuestions.first { $0.match?.zone == .askBack }
  }

  /// Those that nobody takes up, since another one is heard, or since they come after the first.
  package var lostQuestions: [Question] {
    guard let heard = heardQuestion ?? realQuestions.first else { return [] }
    return realQuestions.filter { $0 != heard && !$0.isAnswered(with: heard) }
  }

  /// One sentence asks for several things: `How many are there, who drives them, and when do they leave?`
  package var stacksWithinOne: Bool {
    let stacked = self[.questionHygiene]?.checks.first { $0.id == "one-question-at-a-time" }
    return stacked?.passed == false && realQuestions.count == 1
  }
}

extension Question {
  /// It is about nothing, and asks for nothing: `isn't it?`
  var isEmpty: Bool { spin == nil && area == nil && match == nil }

  /// Both are after the same fact, so that one answer does for both.
  fileprivate func isAnswered(with other: Question) -> Bool {
    match.map { $0.fact == other.match?.fact && $0.zone != .reject } ?? false
  }
}

extension Grade {
  private static let doubts: Set<Flag> = [.parrot, .contradiction, .arithmetic, .forbidden, .unsourced, .stuffing]

  /// There is a question that wants more than a yes.
  var asksOpenly: Bool { realQuestions.contains { $0.form == .open } }

  /// There is a question that is not itself what gives the customer's words back.
  var asksBesideSummary: Bool {
    let summaries = moves.filter { $0.finding == .summary }.map(\.span)
    return asksOpenly || realQuestions.contains { question in !summaries.contains { $0.overlaps(question.span) } }
  }

  /// Gives the customer's words back, and asks whether they are right.
  var checksSummary: Bool {
    let found = moves.map(\.finding)
    return found.contains(.summary) && found.contains(.confirm) && !flags.contains { Self.doubts.contains($0.finding) }
  }

  /// Gives the customer's words back, rightly as far as can be told, and sells nothing.
  var playsBack: Bool {
    (level(of: .listening) ?? 0) >= 3 && altitude.wording < .feature && !moves.contains { $0.finding == .pitch }
      && !flags.contains { Self.doubts.contains($0.finding) }
  }
}
