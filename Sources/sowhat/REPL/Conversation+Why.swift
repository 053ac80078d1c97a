import Coaching

extension Conversation {
  /// An answer with the checks passed and failed, their words, and the way that it took.
  ///
  /// - Parameter argument: the number of its turn; nil asks for the last, even where it was taken back since.
  func why(_ argument: String?) -> [Output] {
    guard let lastAnswer else { return coach("There is no answer to explain yet.") }
    guard let argument else { return account(of: lastAnswer) }
    let number = Int(argument)
    let asked = number == lastAnswer.number ? lastAnswer : number.flatMap(turn)
    return asked.map(account) ?? noTurn(likeThis: "/why 1 explains the first.")
  }

  private func account(of turn: Turn) -> [Output] {
    guard turn.grade.aside == nil else {
      return coach("Turn \(turn.number) was not graded (\(turn.grade.summary)). It took: \(turn.transition.way.name).")
        + routing(of: turn)
    }
    let marks = turn.grade.marks
    let hasGuess = turn.grade.criteria.contains(where: \.unsure)
    return [
      .coach(
        [.paragraph("Turn \(turn.number):"), turn.saidWords(marks), .table(turn.checkRows)]
          + (turn.findings.isEmpty ? [] : [.table(turn.findings)])
          + [.paragraph("It took: \(turn.transition.way.name)." + (hasGuess ? " A ? marks a guess." : ""))])
    ] + routing(of: turn)
  }
}

extension Grade {
  /// The words on which passed checks rest, without overlaps, in order.
  fileprivate var marks: [Range<Int>] {
    let spans = criteria.flatMap(\.checks).filter(\.passed).compactMap(\.span) + flags.map(\.span)
    return spans.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }.reduce(into: []) {
      merged, span in
      if let last = merged.last, span.lowerBound <= last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, span.upperBound)
      } else {
        merged.append(span)
      }
    }
  }
}

extension Turn {
  fileprivate func saidWords(_ marks: [Range<Int>]) -> CoachWords {
    text.contains { !$0.isWhitespace } ? .answer(text, marks: marks) : .paragraph(Said.quoted(text))
  }

  /// For each criterion a row of the checks passed, with their words, and a row of those failed.
  fileprivate var checkRows: [[String]] {
    grade.criteria.filter { $0.level != nil || !$0.checks.isEmpty }.flatMap { criterion -> [[String]] in
      let level = grade.level(of: criterion.id).map { criterion.id.isNeutral(at: $0) ? "clean" : "\($0)/4" } ?? "-"
      let passed = accounts(of: criterion.checks.filter(\.passed))
      let failed = accounts(of: criterion.checks.filter { !$0.passed })
      let rows = [["yes", passed], ["no", failed]].filter { !$0[1].isEmpty }
      let head = [criterion.id.rawValue, criterion.unsure ? level + "?" : level]
      return (rows.isEmpty ? [["", ""]] : rows).enumerated().map { ($0 == 0 ? head : ["", ""]) + $1 }
    }
  }

  /// The checks' names in words, with the rep's own words where some decided it. Words that decided several checks in a
  /// row stand behind the last of them.
  private func accounts(of checks: [CheckResult]) -> String {
    checks.indices.map { index in
      let name = checks[index].words
      let isRepeated = index + 1 < checks.count && checks[index + 1].span == checks[index].span
      return checks[index].span == nil || isRepeated ? name : "\(name) \(quote(checks[index].span))"
    }.joined(separator: ", ")
  }

  /// Flags, moves and questions, a row each.
  fileprivate var findings: [[String]] {
    let flags = grade.flags.map { ["credit withheld", $0.finding.rawValue, quote($0.span)] }
    let moves = grade.moves.map { ["move", $0.finding.rawValue, quote($0.span)] }
    let questions = grade.questions.map { question in
      // Only a fact that is known by now may be named.
      let opened = question.match.map(\.fact).filter(learned.contains).map { ", opened \($0)" } ?? ""
      return ["question", question.form.rawValue + opened, quote(question.span)]
    }
    return flags + moves + questions
  }

  private func quote(_ span: Range<Int>?) -> String {
    Quotation.of(span, in: text).map { "\"\(Quotation.shortened($0))\"" } ?? ""
  }
}

extension Optional {
  fileprivate func filter(_ holds: (Wrapped) -> Bool) -> Wrapped? { flatMap { holds($0) ? $0 : nil } }
}
