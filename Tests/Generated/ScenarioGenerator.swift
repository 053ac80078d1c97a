import Coaching

/// Writes a valid scenario for each seed, out of all constructs of the format.
///
/// Every state can be left by poor answers, and no poor answer wins: what `check` then finds is a fault of the one or the
/// other.
struct ScenarioGenerator {
  let plan: Plan
  var dice: Dice
  var page = Page()
  /// Facts of which a question stands under a route already, since a sentence stands under one route only.
  var sampled: Set<String> = []
  /// Numbers sentences, so that no two are the same.
  var sentences = 0

  init(seed: UInt64) {
    dice = Dice(seed: seed)
    plan = Plan(&dice)
  }
}

extension ScenarioGenerator {
  /// The scenario and the fragments that it includes.
  static func scenario(seed: UInt64) -> GeneratedScenario {
    var generator = ScenarioGenerator(seed: seed)
    generator.write()
    return GeneratedScenario(
      seed: seed, page: generator.page, fragments: generator.fragments, size: generator.plan.states.count)
  }

  private mutating func write() {
    writeCatalogue()
    writeCustomer()
    writeFacts()
    writeBooks()
    page.add("start: s1", [.start, .target("s1")])
    page.add("states:")
    for place in plan.states.indices { writeState(place) }
    writeFurtherStates()
    writeEndings()
    writeObjections()
    writeExtras()
  }

  private mutating func writeCatalogue() {
    page.add("dialog: 1")
    page.add("title: \"A talk with \(plan.trade.customer)\"", [.spoken])
    page.add("skill: \(plan.skill)")
    page.add("level: \(dice.among(1...5))", [.level])
    if dice.says(1, in: 2) { page.add("minutes: \(dice.among(2...20))") }
    if dice.says(1, in: 3) { page.add("summary: \"What is it worth?\"", [.spoken]) }
    if dice.says(1, in: 4) { page.add("tags: [made, first]") }
    if dice.says(1, in: 5) { page.add("lang: \(dice.pick(["de", "fr", "nl"]) ?? "de")") }
    if dice.says(1, in: 6) { page.add("rubric: outcomes") }
    if dice.says(1, in: 2) { page.add("brief: \"You sell \(plan.trade.product).\"", [.spoken]) }
    if dice.says(1, in: 8) { page.add("was: an-older-name") }
    if dice.says(1, in: 10) { page.add("todo: \"Ask a colleague.\"", [.spoken]) }
    if dice.says(1, in: 8) { page.add("allow: [{code: D503, why: \"Few words are enough here.\"}]") }
    if plan.includes { page.add("include: [shared/price]") }
  }

  /// What the scenario may include.
  private var fragments: [String: SourceFile] {
    guard plan.includes else { return [:] }
    let loss = plan.hasPatience ? ", add: {patience: -1}" : ""
    let text = """
      fragment: 1
      about: "The talk about the price."
      numbers: {gap: {value: 20, unit: "%"}}
      terms: {list-price: {kind: kpi, also: [tariff]}}
      states:
        open:
          say: "You are {number.gap} dearer. Why is that?"
          routes: [{id: known, if: "altitude >= benefit", go: return}]
          else: {say: "Because?"\(loss)}
          ladder: [{say: "Leave it. Where were we?", go: return}]

      """
    return ["shared/price": SourceFile(name: "shared/price.yaml", text: text)]
  }
}
