/// Fixes, the gravest first.
extension Coach {
  /// One thing that is missing. What a question lacks is only told where it was not answered.
  var fix: Advice? {
    if let grave = honestyFix ?? gateFix ?? dayFix { return grave }
    if onlyAsks { return opened == nil ? questionFix ?? heaviestFix : lostFix }
    return needFix ?? offloadFix ?? joinFix ?? heaviestFix
  }

  /// One question or beginning to try again with.
  func prompt(after fix: Advice?) -> String? {
    if fix == nil {
      guard onlyAsks, opened != nil, aftermath.told.contains(where: wording.isExplicitNeed) else { return nil }
      return "That is a need: \(wording.customer) will hear what meets it."
    }
    if isAskedForDay { return "Say it again, with the day." }
    if onlyAsks { return "Ask \(wording.customer) one open question." }
    if isAheadOfNeed { return "What would you ask \(wording.customer) first?" }
    if rubric.id == Skill.discovery.rawValue { return "Ask \(wording.customer) one open question." }
    if rubric.id == Skill.objections.rawValue {
      return fix?.criterion == .explore
        ? "Answer again, and ask before you answer." : "Answer again, with that one thing changed."
    }
    return wording.hasNeed
      ? "Say it again, from what you sell to what \(wording.customer) asked for."
      : "Say it again, and begin with what changes for \(wording.customer)."
  }

  private func entry(_ criterion: Criterion) -> Rubric.Entry? { rubric.entries.first { $0.criterion == criterion } }

  /// A promise or figure that does not hold caps the whole turn, so it comes first.
  private var honestyFix: Advice? {
    guard let entry = entry(.honesty), let judged = grade[.honesty], let level = judged.level, level <= 1,
      let check = judged.checks.first(where: { !$0.passed && $0.span != nil })
    else { return nil }
    return Advice(text: wording.fill(entry.fix, span: check.span), criterion: .honesty)
  }

  private var isAskedForDay: Bool {
    grade.undatedPlan != nil && (aftermath.way == .aside(.undated) || aftermath.way?.isFall == true)
  }

  /// The customer asks for the day, and so does the coach.
  private var dayFix: Advice? {
    guard isAskedForDay, let words = wording.quote(grade.undatedPlan) else { return nil }
    return Advice(text: "'\(words)' is a plan without a day. Name the day, and who is there.")
  }

  private var gateFix: Advice? {
    guard isVoid, !grade.proposesStep, let flag = grade.flags.first, let words = wording.quote(flag.span) else {
      return nil
    }
    let text: String? =
      switch flag.finding {
      case .stuffing:
        "'\(words)' names many things and says of none what changes. Take one, and say what happens to it."
      case .parrot where !grade.realQuestions.isEmpty: nil
      case .parrot: "'\(words)' repeats what \(wording.customer) said. Add what would change about it."
      case .negated: "'\(words)' is said not to happen here. Say what does get better."
      case .hollow: "'\(words)' could be said of anything. Say what changes at work, and by how much."
      case .tautology: "'\(words)' says the same thing twice. Say what leads to it."
      case .unsourced, .arithmetic, .forbidden, .contradiction: nil
      }
    return text.map { Advice(text: $0) }
  }

  /// Benefit or outcome by wording, but nothing that this customer has asked for yet.
  private var isAheadOfNeed: Bool { grade.altitude.wording > .advantage && grade.altitude.level <= .advantage }

  /// In a discovery talk a word about the customer's own world is no claim for the product.
  private var speaksOfTheOffer: Bool {
    rubric.id != Skill.discovery.rawValue || grade.moves.contains { $0.finding == .pitch }
  }

  private var needFix: Advice? {
    // Who takes an objection as legitimate promises nothing by it.
    let acknowledges = grade.level(of: .acknowledge).map { $0 >= 3 } ?? false
    guard isAheadOfNeed, entry(.altitude) != nil, speaksOfTheOffer, !acknowledges else { return nil }
    let words = wording.quote(grade.outcomeQuote).map { "'\($0)'" } ?? "That"
    return Advice(
      text: "\(words) is not yet a benefit for \(wording.customer): no need was voiced. Ask first what has to change.")
  }

  private var offloadFix: Advice? {
    guard let words = wording.quote(grade.moves.first { $0.finding == .offload }?.span) else { return nil }
    return Advice(
      text: "'\(words)' leaves the translating to \(wording.customer). Say yourself what it leads to.",
      criterion: .translation)
  }

  /// A feature or advantage beside a need that is known: the two belong together. Twice running is enough.
  private var joinFix: Advice? {
    guard let altitude = grade[.altitude], let level = altitude.level, level == 1 || level == 2, wording.hasNeed,
      entry(.altitude)?.weight ?? 0 > 0, aftermath.earlier.suffix(2).count(where: { $0.remark?.aim == .altitude }) < 2
    else { return nil }
    let said = level == 1 ? "says what it is" : "says what gets easier"
    let span = level == 1 ? grade.featureQuote ?? altitude.checks.first?.span : altitude.checks.dropFirst().first?.span
    let words = wording.quote(span) == nil ? "I did not detect what changes for {customer}." : "'{span}' \(said)."
    let need = wording.isNeedQuoted ? "{customer} said {need}. Join the two." : "Join it to {need}."
    return Advice(text: wording.fill("\(words) \(need)", span: span), criterion: .altitude)
  }

  /// The criterion that costs most, in the rubric's own words, faults before omissions: none that the rep met a moment ago, and rather another one
  /// than last time.
  private var heaviestFix: Advice? {
    let costs = judged.enumerated().compactMap { place, judged -> (cost: Int, place: Int, advice: Advice)? in
      let (entry, own, level) = judged
      guard level < 3, entry.weight > 0, !entry.fix.isEmpty, isFixable(entry.criterion) else { return nil }
      let span = own.checks.first { !$0.passed && $0.span != nil }?.span
      guard span != nil || !entry.fix.contains("{span}") else { return nil }
      let text = wording.fill(own.id == .questionHygiene ? hygieneFix(own, entry) : entry.fix, span: span)
      let urgency = Self.isFault(entry.criterion, level) ? 100 : 1
      return (entry.weight * (4 - level) * urgency, place, Advice(text: text, criterion: entry.criterion))
    }
    let heaviest = costs.sorted { ($1.cost, $0.place) < ($0.cost, $1.place) }.map(\.advice)
    let fresh = heaviest.first { $0.criterion.map { !aftermath.recentAims.contains($0) } ?? true }
    return fresh ?? heaviest.first { $0.criterion != aftermath.lastRemark?.aim } ?? heaviest.first
  }

  /// What was wrong with a question, and nothing that was not, before the rubric's own advice. One that quotes the words
  /// itself says all.
  private func hygieneFix(_ own: CriterionGrade, _ entry: Rubric.Entry) -> String {
    guard !entry.fix.contains("{span}") else { return entry.fix }
    let fault =
      switch own.checks.first(where: { !$0.passed })?.id {
      case "does-not-lead": "'{span}' gives the answer away."
      case "offers-no-menu": "'{span}' offers answers to choose from."
      case _ where grade.realQuestions.count > 1: "'{span}' was asked on top of another question."
      case _: "'{span}' asks for more than one thing at once."
      }
    return fault + " " + entry.fix
  }

  /// A question need not be told to ask, nor to say more than it asks.
  private func isFixable(_ criterion: Criterion) -> Bool {
    if onlyAsks, criterion == .explore || criterion == .acknowledge { return false }
    // Of one thing nobody makes a sum.
    if criterion == .listening, !aftermath.heardSeveralThings { return false }
    return !aftermath.isFresh(criterion)
  }
}
