import Testing

@testable import Coaching
@testable import sowhat

/// A bakery with late vans, for discovery talks: one long thread, and a fact of each other kind on a thread of its own.
enum Vans {
  static func text(level: Int = 3) -> String { file.replacing("level: 3", with: "level: \(level)") }

  static func conversation(level: Int = 3, _ mode: Conversation.Mode = .drill) throws -> Conversation {
    let scenario = try #require(ScenarioLoader.load(SourceFile(name: "vans.yaml", text: text(level: level))).scenario)
    let (knowledge, grader) = try base.get()
    let stage = Stage(scenario, knowledge, grader: grader)
    return Conversation(Session(stage, seed: 3), mode: mode)
  }

  /// Read once, since reading it takes most of a test's time.
  private static let base = Result<(Knowledge, Grader), any Error> {
    let base = KnowledgeBase(try Ferry.library.knowledgeFiles(beside: try Ferry.library.path(named: "ferry")))
    return (base.knowledge, base.grader)
  }

  /// The talk after these lines.
  static func talk(_ lines: [String], level: Int = 3) throws -> Scorecard.Talk {
    var conversation = try conversation(level: level)
    for line in lines { _ = conversation.take(line) }
    return try #require(Scorecard(of: conversation.session).talk)
  }

  static let fleet = "How many vans do you run?"
  static let problem = "What goes wrong in the morning?"
  static let effect = "What happens when a van is late?"
  static let worth = "What would it be worth to be on time?"
  static let fines = "What do the fines cost you?"
  static let evenings = "What would earlier evenings change for your drivers?"
  static let signer = "Who has to sign this off?"
  static let summary =
    "So a third of your vans leave late, and the bakers get cold bread. Have I got that right?"
  static let pitch = "Clearway has a live map and text alerts."
  static let step = "Could you, your dispatcher and I go through last month's log on Thursday?"

  private static let file = """
    dialog: 1
    title: Late vans
    skill: discovery
    level: 3
    brief: "A bakery with vans. You sell Clearway."
    product: {name: Clearway, features: [live map, text alerts]}
    customer: {name: Dana Lee, role: director, company: Crumb, voice: plain}
    people: {tom: {name: Tom, role: dispatcher}}
    numbers: {share: {value: 33, unit: "%"}, fine: {value: 9000, unit: a month}, goal: {value: 10, unit: "%"}}
    facts:
      fleet: {says: "We run forty vans from one yard.", asked: ["How many vans do you run?"], area: strategies, spin: situation, thread: fleet}
      late: {says: "A third of the vans leave late.", asked: ["What goes wrong in the morning?"], area: problems, spin: problem, need: implied,
             thread: late, numbers: [share]}
      bread: {says: "The bakers get cold bread and complain.", asked: ["What happens when a van is late?"], area: markets, spin: implication,
              need: implied, thread: late, after: [late]}
      goal: {says: "I want late vans down to one in ten by June.", asked: ["What would it be worth to be on time?"], area: goals,
             spin: need-payoff, need: explicit, thread: late, after: [bread], numbers: [goal]}
      fines: {says: "Fines cost us nine thousand a month.", asked: ["What do the fines cost you?"], area: financial, spin: implication,
              need: implied, thread: money, numbers: [fine]}
      evenings: {says: "I want my drivers home before dark.", asked: ["What would earlier evenings change for your drivers?"],
                 area: opportunities, spin: need-payoff, need: explicit, thread: people}
      signer: {says: "Tom signs, and the bank looks over his shoulder.", asked: ["Who has to sign this off?"], area: decision,
               spin: situation, thread: signing}
    meters: {patience: {start: 4, max: 5, empty: left}, trust: {start: 0, max: 3}}
    start: talk
    states:
      talk:
        say: "Our vans have a yard of their own. What would you like to know?"
        routes:
          - {id: steps, if: "move.next-step and learned.goal", go: agreed, samples: ["Could you, Tom and I go through the log on Thursday?"]}
        else: {say: "Was that a question?", add: {patience: -1}}
        ladder: [{say: "And?", add: {patience: -1}}]
        model: {strong: "Late vans down to one in ten, and nine thousand a month of fines less.", middling: "Fewer late vans."}
      agreed: {final: pass, say: "Thursday, then.", debrief: "You asked first."}
      left: {final: fail, say: "I have bread to bake.", debrief: "You told before you asked."}

    """
}
