/// What stands beside the way to the win.
extension ScenarioGenerator {
  mutating func writeFurtherStates() {
    let loss = plan.hasPatience ? ", add: {patience: -1}" : ""
    if plan.hasVisit {
      page.add("  visit:", [.state("visit")])
      page.add("    say: \"What would you have put into the request?\"", [.part, .spoken])
      page.add("    routes: [{id: said, if: \"quantification >= 2\", say: \"I see.\", go: return}]", [.part, .guard])
      page.add("    else: {say: \"In figures, please?\"\(loss)}", [.part])
      page.add("    ladder: [{say: \"Leave it.\", go: return}]", [.part])
    }
    if plan.hasPattern {
      page.add("  anywhere:", [.state("anywhere")])
      page.add("    hints: [\"Say what you can prove.\"]", [.part])
      page.add(
        "    routes: [{id: overclaims, if: \"flag.forbidden\", say: \"And what is the true version?\"\(loss)}]",
        [.part, .guard])
    }
  }

  mutating func writeEndings() {
    page.add(
      "  won: {final: pass, say: \"Send it to me.\", debrief: \"She heard what changes for her.\"}", [.state("won")])
    page.add("  lost:", [.state("lost")])
    page.add("    final: fail", [.part])
    page.add("    say: [\"Goodbye.\", \"Goodbye, then.\"]", [.part])
    page.add("    debrief: \"She heard about software.\"", [.part, .spoken])
    if plan.hasLater {
      page.add(
        "  later: {final: neutral, say: \"Call me in spring.\", debrief: \"She was not against it.\"}",
        [.state("later")])
    }
  }

  mutating func writeObjections() {
    if !plan.objections.isEmpty { page.add("objections:") }
    for (place, id) in plan.objections.enumerated() {
      page.add("  \(id):", [.state(id)])
      page.add("    type: \(dice.pick(["price", "timing", "status-quo", "trust", "fit"]) ?? "price")", [.part])
      let causes = ["feature-pitch", "pressure", "superiority", "discount", "empty-words"]
      if place == 0 || dice.says(1, in: 2) { page.add("    cause: \(dice.pick(causes) ?? causes[0])", [.part]) }
      if place == 1 || dice.says(1, in: 3) {
        page.add("    when: \"turn >= 2 and altitude <= feature\"", [.part, .guard])
      }
      let concern = dice.pick(plan.facts + ["\"She has to explain it to her sister.\""]) ?? "\"It is late.\""
      if dice.says(1, in: 2) { page.add("    concern: \(concern)", [.part]) }
      if dice.says(1, in: 3) { page.add("    once: false", [.part]) }
      page.add("    say: \"That sounds like money, \(id). Why would I?\"", [.part, .spoken])
      page.add(
        "    routes: [{id: reframes, if: \"altitude >= benefit\", say: \"Go on, then.\", go: return}]", [.part, .guard])
      let loss = plan.hasPatience ? ", add: {patience: -1}" : ""
      page.add("    else: {say: \"That was no answer. Why would I?\"\(loss)}", [.part])
      page.add("    ladder: [{say: \"Forget it. Where were we?\", go: return}]", [.part])
    }
  }

  mutating func writeExtras() {
    if dice.says(1, in: 5) { page.add("deflect: [\"Ask me something else.\", \"And what has that to do with it?\"]") }
    if dice.says(1, in: 3) { writeTests() }
    var invariants: [String] = []
    if plan.isStrict, dice.says(1, in: 2) { invariants.append("\"not (end.pass and best.altitude < benefit)\"") }
    if plan.hasPatience, dice.says(1, in: 3) { invariants.append("\"not (end.pass and patience < 1)\"") }
    if !invariants.isEmpty { page.add("invariants: [\(invariants.joined(separator: ", "))]") }
  }

  private mutating func writeTests() {
    page.add("tests:")
    page.add("  - name: features do not win her")
    if dice.says(1, in: 2) { page.add("    seed: \(dice.among(1...9))") }
    page.add("    turns: [{rep: \"\(plan.trade.feature)\", expect: {altitude: \"<= advantage\", never: [won]}}]")
    if dice.says(1, in: 2), let state = dice.pick(plan.states) {
      page.add("  - name: from the middle")
      page.add("    from: \(state)", [.target(state)])
      page.add("    given: {learned: [goal]\(plan.hasPatience ? ", patience: 2" : "")}")
      page.add("    turns: [{rep: \"\(plan.trade.feature)\", times: 1, expect: {never: [won]}}]")
    }
  }
}
