/// The states on the way to the win.
extension ScenarioGenerator {
  mutating func writeState(_ place: Int) {
    let id = plan.states[place]
    page.add("  \(id):", [.state(id)])
    writeSay(place)
    if plan.hasPattern, place == 0 || dice.says(1, in: 2) { page.add("    parent: anywhere", [.part]) }
    if place > 0, dice.says(1, in: 6) { page.add("    entry: true", [.part]) }
    if dice.says(1, in: 10) { page.add("    was: old-\(id)", [.part]) }
    if !plan.objections.isEmpty, dice.says(1, in: 4) {
      page.add("    objections: [\(dice.says(1, in: 2) ? plan.objections[0] : "")]", [.part])
    }
    if dice.says(1, in: 3) { page.add("    hints: [\"Ask before you tell.\"]", [.part]) }
    if dice.says(1, in: 4) {
      page.add("    silence: \"Are you still there? I asked what it means for me.\"", [.part, .spoken])
    }
    writeRoutes(place)
    writeFalls(place)
    if dice.says(1, in: 3) {
      page.add("    model: {strong: \"\(sentence())\", middling: \"It saves some time.\"}", [.part])
    }
  }

  /// A benefit in a sentence of its own.
  mutating func sentence() -> String {
    sentences += 1
    return plan.trade.benefit.split(separator: "#").joined(separator: "\(sentences)")
  }

  private mutating func writeSay(_ place: Int) {
    let id = plan.states[place]
    let question = "Part \(place + 1): what does this mean for my business?"
    if place == 0, plan.goal == .isTold {
      let speaker = plan.people.isEmpty || dice.says(1, in: 2) ? "" : ", speaker: sam"
      page.add(
        "    say: [{id: \(id).hello, text: \"\(plan.trade.goal.says) So what does this mean?\", tells: [goal]\(speaker)}]",
        [.part])
      return
    }
    switch dice.below(4) {
    case 0: page.add("    say: \"\(question)\"", [.part, .spoken])
    case 1: page.add("    say: [\"\(question)\", \"And part \(place + 1), what is that to me?\"]", [.part])
    default:
      page.add("    say:")
      page.add("      - \"\(question)\"", [.spoken])
      page.add(
        "      - {id: \(id).b, text: \"You again, {customer.name} here. What is part \(place + 1) to me?\", when: \"visits > 1\"}"
      )
      for line in furtherLines(place) { page.add("      - \(line)") }
      if dice.says(2, in: 3), let pick = dice.pick(["first", "once", "cycle", "shuffle", "least-seen"]) {
        page.add("    pick: \(pick)", [.part])
      }
    }
  }

  private mutating func furtherLines(_ place: Int) -> [String] {
    var lines: [String] = []
    if !plan.people.isEmpty {
      lines.append("{text: \"{person.sam.name} here. What is part \(place + 1) to us?\", speaker: sam}")
    }
    if plan.hasNumber, dice.says(1, in: 2) {
      lines.append("\"After {number.amount}, what is part \(place + 1) to me?\"")
    }
    if let fact = plan.facts.first, dice.says(1, in: 2) {
      lines.append("\"{fact.\(fact)} What would {product.name} do?\"")
    }
    return lines
  }

  private mutating func writeRoutes(_ place: Int) {
    let isLast = place + 1 == plan.states.count
    let chosen = dice.some(drafts, atMost: dice.among(0...4)).filter { draft in
      // Where much has happened by then, what looks at the books alone might take all answers from the way to the win.
      if case .books = draft.kind { !isLast } else { true }
    }
    let hasBooks = chosen.contains(where: \.isGreedy)
    page.add("    routes:", [.part, .routes])
    for draft in chosen { writeRoute(draft, at: place, sampling: !hasBooks) }
    let level = dice.says(1, in: 4) ? "outcome" : "benefit"
    let onward = RouteDraft(id: "lands", condition: "altitude >= \(level)", kind: .onward)
    let target = isLast ? "won" : plan.states[place + 1]
    let sample = hasBooks ? "" : ", " + samples()
    let effects = isLast ? "" : effects(mayCost: false, isOnlyWay: true)
    page.add(
      "      - {id: \(onward.id), if: \"\(onward.condition)\", go: \(target)\(effects)\(sample)}",
      [.route, .guard, .target(target)])
  }

  /// What must take the way onward, and what must not.
  private mutating func samples() -> String {
    // A state that is an entry is judged as one that the talk begins in.
    let given = plan.goal != .isPublic ? "given: {learned: [goal]}, " : ""
    let expected = dice.says(1, in: 3) ? ", expect: {altitude: \">= benefit\"}" : ""
    let never = dice.says(1, in: 2) ? ", never: [\"\(plan.trade.feature)\"]" : ""
    return "samples: [{\(given)text: \"\(sentence())\"\(expected)}]\(never)"
  }

  private mutating func writeRoute(_ draft: RouteDraft, at place: Int, sampling: Bool) {
    let (way, marks, isEnd) = way(of: draft, at: place)
    var text = "id: \(draft.id), if: \"\(draft.condition)\""
    if dice.says(2, in: 3) { text += ", say: \"\(answer(draft.id))\"" }
    text += way
    // What changes trust may lead elsewhere than the route says.
    let isPlain = if case .question = draft.kind { sampling } else { false }
    let isOnlyWay = if case .books = draft.kind { true } else { false }
    if !isPlain { text += effects(mayCost: !isEnd, isOnlyWay: isOnlyWay) }
    if isPlain, case .question(let fact) = draft.kind, isFree(fact), sampled.insert(fact).inserted {
      let asked = fact == "goal" ? plan.trade.goal.asked : plan.trade.facts.first { $0.id == fact }?.asked
      if let question = asked?.first { text += ", samples: [\"\(question)\"]" }
    }
    page.add("      - {\(text)}", [.route, .guard] + draft.marks + marks)
  }

  /// Whether asking is enough.
  private func isFree(_ fact: String) -> Bool { fact == "goal" || fact == plan.facts.first }

  private func answer(_ route: String) -> String { "I hear you on that, \(route). And what is it to me?" }

  /// Where a route leads, so that no poor answer wins and nothing goes on for ever.
  private mutating func way(of draft: RouteDraft, at place: Int) -> (text: String, marks: [Page.Mark], isEnd: Bool) {
    let next = place + 1 < plan.states.count ? plan.states[place + 1] : nil
    let ends = ["lost"] + (plan.hasLater ? ["later", "later"] : [])
    switch draft.kind {
    case .books:
      let target = next ?? dice.pick(ends) ?? "lost"
      return (", go: \(target)", [.target(target)], next == nil)
    case .question where !plan.isStrict && next == nil && dice.says(1, in: 2):
      return (", go: won", [.target("won")], true)
    case .question where next != nil && dice.says(1, in: 2):
      return (", go: \(next ?? "")", [.target(next ?? "")], false)
    case .question: return ("", [], false)
    case .answer, .onward: return answerWay(ends)
    }
  }

  private mutating func answerWay(_ ends: [String]) -> (text: String, marks: [Page.Mark], isEnd: Bool) {
    switch dice.below(9) {
    case 0: return (", go: .", [], false)
    case 1: return (", go: back", [], false)
    case 2 where plan.hasVisit, 3 where plan.hasVisit: return (", call: visit", [.target("visit")], false)
    case 4 where plan.includes, 5 where plan.includes: return (", call: price.open", [], false)
    case 6:
      let end = dice.pick(ends) ?? "lost"
      return (", go: \(end)", [.target(end)], true)
    case 7:
      let target = dice.pick(plan.states) ?? "s1"
      return (", go: \(target)", [.target(target)], false)
    default: return ("", [], false)
    }
  }

  /// Changes of the books.
  ///
  /// - Parameter isOnlyWay: the route takes every answer, or every good one: it moves no meter, since a meter that is
  ///   driven to its limit on all ways leads past the win.
  mutating func effects(mayCost: Bool, isOnlyWay: Bool = false) -> String {
    var text = ""
    var adding: [String] = []
    if plan.hasPatience, mayCost, dice.says(1, in: 3) { adding.append("patience: \(dice.says(1, in: 2) ? -1 : 1)") }
    if plan.hasTrust, dice.says(1, in: 3) { adding.append("trust: 1") }
    if !adding.isEmpty, !isOnlyWay { text += ", add: {\(adding.joined(separator: ", "))}" }
    var setting: [String] = []
    if plan.hasFlag, dice.says(1, in: 3) { setting.append("warned: true") }
    if plan.hasMood, dice.says(1, in: 3) { setting.append("mood: warm") }
    if !setting.isEmpty { text += ", set: {\(setting.joined(separator: ", "))}" }
    if let fact = plan.facts.first, dice.says(1, in: 8) { text += ", learn: [\(fact)]" }
    if dice.says(1, in: 8) { text += ", note: \"Worth a remark.\"" }
    return text
  }

  /// What happens with poor answers: at last they leave.
  private mutating func writeFalls(_ place: Int) {
    let loss = plan.hasPatience && dice.says(2, in: 3) ? ", add: {patience: -1}" : ""
    let say =
      dice.says(1, in: 3)
      ? "[\"You said '{quote.feature}'. And?\", \"And in part \(place + 1)?\"]"
      : "\"And what is part \(place + 1) to me?\""
    page.add("    else: {say: \(say)\(loss)}", [.part, .otherwise])
    page.add("    ladder:", [.part, .ladder])
    if dice.says(1, in: 2) { page.add("      - {say: \"Once more: what is part \(place + 1) to my shops?\"\(loss)}") }
    let end = plan.hasLater && dice.says(1, in: 3) ? "later" : "lost"
    page.add("      - {say: \"I have another call.\", go: \(end)}", [.target(end)])
  }
}
