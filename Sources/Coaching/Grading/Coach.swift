/// Chooses what to say about a grade: the strongest thing that was done, and the one thing that is missing most.
struct Coach {
  /// A sentence with the criterion that it is about; nil for one about the whole.
  struct Advice {
    var text: String
    var criterion: Criterion?
  }

  let grade: Grade
  let rubric: Rubric
  let wording: CoachWording
  let aftermath: Aftermath

  var remark: Remark {
    let fix = aftermath.isWon ? nil : fix
    let strength = strength
    return Remark(
      headline: headline(beside: fix), strength: strength?.text, fix: fix?.text,
      prompt: aftermath.isWon ? nil : prompt(after: fix).flatMap { aftermath.wasPrompted($0) ? nil : $0 },
      praised: strength?.criterion, aim: fix?.criterion)
  }

  /// Asks and claims nothing: the measures of an answer say nothing about it.
  var onlyAsks: Bool {
    !grade.questions.isEmpty && grade.altitude.wording == .none && !isVoid && !grade.playsBack
  }

  /// No sentence earned credit.
  var isVoid: Bool {
    grade.altitude.wording == .none
      && grade.flags.contains { [.stuffing, .parrot, .hollow, .tautology, .negated].contains($0.finding) }
  }

  /// The entries that have something to say about this answer.
  var judged: [(entry: Rubric.Entry, grade: CriterionGrade, level: Int)] {
    rubric.entries.compactMap { entry in
      guard let own = grade[entry.criterion], let level = own.level,
        !onlyAsks || Self.ofQuestions.contains(entry.criterion),
        level != 2 || !Self.neutralAtTwo.contains(entry.criterion)
      else { return nil }
      return (entry, own, level)
    }
  }

  /// What a question can show.
  private static let ofQuestions: Set<Criterion> = [
    .acknowledge, .explore, .noArgument, .noConcession, .honesty, .questionHygiene,
  ]

  /// Where two means that nothing was found, which is neither praise nor blame.
  private static let neutralAtTwo: Set<Criterion> = [.noArgument, .noConcession, .honesty, .questionHygiene]

  /// Something was said that had better not been, which weighs more than what is missing.
  static func isFault(_ criterion: Criterion, _ level: Int) -> Bool { level < 2 && neutralAtTwo.contains(criterion) }
}

// MARK: - Praise

extension Coach {
  /// The level of the criterion that weighs most: `Altitude 2/4`. Where it is low and the advice is about something else,
  /// the rubric's word for the level says why: `Explore 0/4, answers at once`.
  private func headline(beside fix: Advice?) -> String? {
    guard let first = judged.filter({ $0.entry.weight > 0 }).max(by: { $0.entry.weight < $1.entry.weight }) else {
      return nil
    }
    let name = first.entry.criterion.rawValue.split(separator: "-").joined(separator: " ")
    let level = "\(name.prefix(1).uppercased())\(name.dropFirst()) \(first.level)/4"
    guard first.level < 3, let reason = first.entry.levels[safely: first.level],
      fix.map({ onlyAsks || $0.criterion != nil && $0.criterion != first.entry.criterion }) ?? true
    else { return level }
    return "\(level), \(reason.prefix(1).lowercased())\(reason.dropFirst())"
  }

  /// What a question opened, else the criterion with most weighted credit whose words can be shown. An answer that cost
  /// the customer's patience has none.
  private var strength: Advice? {
    guard !isVoid, !aftermath.isCostly, !judged.contains(where: { Self.isFault($0.entry.criterion, $0.level) }) else {
      return nil
    }
    if let opened { return opened }
    let shown = judged.compactMap { entry, own, level -> (credit: Int, advice: Advice)? in
      guard level >= 3, !entry.strength.isEmpty, isWorthAWord(entry.criterion),
        let span = own.checks.last(where: { $0.passed && wording.isTelling($0.span) })?.span
      else { return nil }
      let text = wording.fill(entry.strength, span: span)
      return (level * max(entry.weight, 1), Advice(text: text, criterion: entry.criterion))
    }
    return shown.enumerated().max { ($0.element.credit, -$0.offset) < ($1.element.credit, -$1.offset) }?.element.advice
  }

  /// Brevity, subjects and sources are no strength of an answer that claims nothing of value, and a step that the customer
  /// would not take is none. A question is not praised for the same thing twice running.
  private func isWorthAWord(_ criterion: Criterion) -> Bool {
    if criterion == .brevity || criterion == .customerSubject { return grade.altitude.level >= .benefit }
    if criterion == .honesty {
      return grade.altitude.wording >= .advantage || grade.moves.contains { $0.finding == .evidence }
    }
    if criterion == .nextStep { return !aftermath.isRefused }
    return !onlyAsks || aftermath.lastRemark?.praised != criterion
  }
}
