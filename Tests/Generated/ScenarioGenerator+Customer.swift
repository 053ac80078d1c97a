/// Who is talked to, and what is known of her.
extension ScenarioGenerator {
  mutating func writeCustomer() {
    let voice = dice.pick([", voice: brisk", ", voice: dry", ", voice: friendly", ", voice: plain", ""]) ?? ""
    page.add("customer: {name: \(plan.trade.customer), role: \(plan.trade.role), company: Sons and Daughters\(voice)}")
    if !plan.people.isEmpty {
      page.add("people:")
      page.add("  sam: {name: Sam, role: Clerk\(dice.says(1, in: 2) ? ", owns: [\(termIDs[0])]" : "")}")
    }
    page.add("product:")
    page.add("  name: \(plan.trade.product)")
    page.add("  features: [\(plan.trade.features.joined(separator: ", "))]")
    if dice.says(1, in: 4) { page.add("  forbidden: [\"never fails\"]") }
    if dice.says(1, in: 4) {
      page.add("  proof: [{claim: \"Six customers work with it.\", where: Utrecht, limits: \"None is this large.\"}]")
    }
    page.add("terms:")
    for term in plan.trade.terms { page.add("  " + term) }
    if dice.says(1, in: 3) { page.add("chain: [\"\(plan.trade.chain)\"]") }
    if plan.hasNumber {
      page.add("numbers: {amount: {value: 9, unit: days, tolerance: 0.1, plausible: [1, 30], by: both}}")
    }
  }

  private var termIDs: [String] { plan.trade.terms.map { String($0.prefix { $0 != ":" }) } }

  mutating func writeFacts() {
    page.add("facts:")
    writeFact("goal", plan.trade.goal.says, plan.trade.goal.asked, goalKeys)
    for (place, id) in plan.facts.enumerated() {
      guard let fact = plan.trade.facts.first(where: { $0.id == id }) else { continue }
      writeFact(id, fact.says, fact.asked, keys(of: place))
    }
  }

  private mutating func writeFact(_ id: String, _ says: String, _ asked: [String], _ keys: [String]) {
    page.add("  \(id):")
    page.add("    says: \"\(says)\"", [.spoken])
    page.add("    asked:")
    for question in asked { page.add("      - \"\(question)\"", [.spoken]) }
    for key in keys { page.add("    \(key)", [.part]) }
  }

  private var goalKeys: [String] {
    ["area: goals", "spin: need-payoff", "need: explicit"] + (plan.goal == .isPublic ? ["public: true"] : [])
  }

  /// Later facts may hang on the first.
  private mutating func keys(of place: Int) -> [String] {
    var keys = ["area: \(dice.pick(["problems", "industry", "decision", "financial"]) ?? "problems")"]
    keys.append("need: \(place == 0 ? "implied" : dice.pick(["none", "implied"]) ?? "none")")
    if dice.says(1, in: 2) { keys.append("spin: \(dice.pick(["situation", "problem", "implication"]) ?? "problem")") }
    if dice.says(1, in: 2) { keys.append("thread: money") }
    if place == 0, plan.hasNumber { keys.append("numbers: [amount]") }
    if place == 1 { keys.append("after: [\(plan.facts[0])]") }
    if place == 2, plan.hasPatience { keys.append("if: \"patience >= 1\"") }
    if place == 3, dice.says(1, in: 2) { keys.append("public: true") }
    if place == 2, !plan.people.isEmpty { keys.append("speaker: sam") }
    if dice.says(1, in: 12) { keys.append("was: old-\(plan.facts[place])") }
    return keys
  }

  /// Meters, variables and names for guards.
  mutating func writeBooks() {
    if plan.hasPatience || plan.hasTrust { page.add("meters:") }
    if plan.hasPatience {
      page.add("  patience: {start: \(dice.among(2...4)), max: 5, empty: lost}", [.meter, .target("lost")])
    }
    if plan.hasTrust {
      let end = plan.hasLater
      page.add(
        "  trust: {start: 0, min: -1, max: 3\(end ? ", full: later" : "")}",
        end ? [.meter, .target("later")] : [.meter])
    }
    if plan.hasFlag || plan.hasMood { page.add("vars:") }
    if plan.hasFlag { page.add("  warned: false") }
    if plan.hasMood { page.add("  mood: {values: [cold, warm], start: cold}") }
    if plan.hasLet { page.add("let: {keen: \"learned.\(plan.facts[0]) and not warned\"}", [.fact(plan.facts[0])]) }
  }
}
