/// Chooses what to say about a grade: the strongest thing that was done, and the one thing that is missing most.
struct Coach {
  let grade: Grade
  let rubric: Rubric
  let wording: CoachWording

  /// The level of the criterion that weighs most: `Altitude 2/4`.
  var headline: String? {
    let judged = rubric.entries.filter { grade[$0.criterion]?.level != nil && $0.weight > 0 }
    guard let first = judged.max(by: { $0.weight < $1.weight }), let level = grade[first.criterion]?.level else {
      return nil
    }
    let name = first.criterion.rawValue.split(separator: "-").joined(separator: " ")
    return "\(name.prefix(1).uppercased())\(name.dropFirst()) \(level)/4"
  }

  /// The criterion with most weighted credit whose words can be shown.
  var strength: String? {
    let shown = rubric.entries.compactMap { entry -> (credit: Int, text: String)? in
      guard let judged = grade[entry.criterion], let level = judged.level, level >= 3,
        !entry.strength.isEmpty, let span = judged.checks.last(where: { $0.passed && $0.span != nil })?.span,
        wording.quote(span) != nil, isWorthAWord(entry.criterion)
      else { return nil }
      return (level * max(entry.weight, 1), wording.fill(entry.strength, span: span))
    }
    guard !isVoid else { return nil }
    return shown.enumerated().max { ($0.element.credit, -$0.offset) < ($1.element.credit, -$1.offset) }?.element.text
  }

  /// Brevity and subjects are no strength of an answer that says nothing of value.
  private func isWorthAWord(_ criterion: Criterion) -> Bool {
    criterion != .brevity && criterion != .customerSubject || grade.altitude.level >= .benefit
  }

  var fix: String? { honestyFix ?? gateFix ?? needFix ?? offloadFix ?? joinFix ?? heaviestFix }

  /// One question or beginning to try again with.
  var prompt: String? {
    guard fix != nil else { return nil }
    if isAheadOfNeed { return "What would you ask \(wording.customer) first?" }
    if rubric.id == Skill.discovery.rawValue { return "Ask \(wording.customer) one open question." }
    if rubric.id == Skill.objections.rawValue { return "Answer again, and ask before you answer." }
    return wording.hasNeed
      ? "Say it again, from what you sell to what \(wording.customer) asked for."
      : "Say it again, and begin with what changes for \(wording.customer)."
  }

  /// No sentence earned credit.
  private var isVoid: Bool {
    grade.altitude.wording == .none
      && grade.flags.contains { [.stuffing, .parrot, .hollow, .tautology, .negated].contains($0.finding) }
  }
}

// MARK: - Fixes, the gravest first

extension Coach {
  private func entry(_ criterion: Criterion) -> Rubric.Entry? { rubric.entries.first { $0.criterion == criterion } }

  /// A promise or figure that does not hold caps the whole turn, so it comes first.
  private var honestyFix: String? {
    guard let entry = entry(.honesty), let judged = grade[.honesty], let level = judged.level, level <= 1,
      let check = judged.checks.first(where: { !$0.passed && $0.span != nil })
    else { return nil }
    return wording.fill(entry.fix, span: check.span)
  }

  private var gateFix: String? {
    guard isVoid, let flag = grade.flags.first, let words = wording.quote(flag.span) else { return nil }
    return switch flag.finding {
    case .stuffing: "'\(words)' names many things and says of none what changes. Take one, and say what happens to it."
    case .parrot: "'\(words)' repeats what \(wording.customer) said. Add what would change about it."
    case .negated: "'\(words)' is said not to happen here. Say what does get better."
    case .hollow: "'\(words)' could be said of anything. Say what changes at work, and by how much."
    case .tautology: "'\(words)' says the same thing twice. Say what leads to it."
    case .unsourced, .arithmetic, .forbidden, .contradiction: nil
    }
  }

  /// Benefit or outcome by wording, but nothing that this customer has asked for yet.
  private var isAheadOfNeed: Bool { grade.altitude.wording > .advantage && grade.altitude.level <= .advantage }

  private var needFix: String? {
    guard isAheadOfNeed, entry(.altitude) != nil else { return nil }
    let words = wording.quote(grade.outcomeQuote).map { "'\($0)'" } ?? "That"
    return "\(words) is not yet a benefit for \(wording.customer): no need was voiced. Ask first what has to change."
  }

  private var offloadFix: String? {
    guard let words = wording.quote(grade.moves.first { $0.finding == .offload }?.span) else { return nil }
    return "'\(words)' leaves the translating to \(wording.customer). Say yourself what it leads to."
  }

  /// A feature or advantage beside a need that is known: the two belong together.
  private var joinFix: String? {
    guard let altitude = grade[.altitude], let level = altitude.level, level == 1 || level == 2, wording.hasNeed,
      entry(.altitude)?.weight ?? 0 > 0
    else { return nil }
    let said = level == 1 ? "says what it is" : "says what gets easier"
    let span = level == 1 ? grade.featureQuote ?? altitude.checks.first?.span : altitude.checks.dropFirst().first?.span
    let words = wording.quote(span) == nil ? "I did not detect what changes for {customer}." : "'{span}' \(said)."
    return wording.fill("\(words) {customer} said {need}. Join the two.", span: span)
  }

  /// The criterion that costs most, in the rubric's own words.
  private var heaviestFix: String? {
    let costs = rubric.entries.enumerated().compactMap { place, entry -> (cost: Int, place: Int, text: String)? in
      guard let judged = grade[entry.criterion], let level = judged.level, level < 3, entry.weight > 0,
        !entry.fix.isEmpty
      else { return nil }
      let span = judged.checks.first { !$0.passed && $0.span != nil }?.span
      guard span != nil || !entry.fix.contains("{span}") else { return nil }
      return (entry.weight * (4 - level), place, wording.fill(entry.fix, span: span))
    }
    return costs.max { ($0.cost, -$0.place) < ($1.cost, -$1.place) }?.text
  }
}
