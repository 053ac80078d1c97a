import Testing

@testable import Coaching

/// A conversation on a scenario written in a test, judged with the shipped knowledge.
struct Talk {
  var session: Session
  private(set) var turns: [Turn] = []

  /// - Parameter body: the file from `start` on; a customer Dana with a product and a public need stands above it.
  init(
    _ body: String, fragments: [String: String] = [:], start: Start? = nil, skill: Skill = .outcomes,
    location: SourceLocation = #_sourceLocation
  ) throws {
    let file = SourceFile(
      name: "talk.yaml", text: Self.head.replacing("skill: outcomes", with: "skill: \(skill)") + body)
    let shared = Dictionary(
      uniqueKeysWithValues: fragments.map { ($0.key, SourceFile(name: "\($0.key).yaml", text: $0.value)) })
    let (scenario, diagnostics) = ScenarioChecks.check(file, fragments: shared)
    let errors = diagnostics.filter { $0.severity == .error }
    #expect(
      errors.isEmpty, Comment(rawValue: DiagnosticRenderer([file] + shared.values).text(errors)),
      sourceLocation: location)
    let stage = Stage(
      try #require(scenario, sourceLocation: location), ShippedKnowledge.knowledge, grader: ShippedKnowledge.grader)
    session = Session(stage, seed: 1, start: start)
  }

  static let head = """
    dialog: 1
    title: Talk
    skill: outcomes
    customer: {name: Dana, role: CFO, voice: plain}
    product: {name: Clearway, features: [real-time charts, role-based access]}
    terms:
      cash: {kind: kpi, also: [cash flow, paid]}
      overdraft: {kind: goal, also: [borrowing]}
    facts:
      overdraft-goal: {says: "I have promised the board a smaller overdraft by March.", asked: ["What did you promise the board?"],
                       area: goals, need: explicit, public: true}
      late: {says: "Our invoices leave nine days late.", asked: ["How long from delivery to the invoice going out?"], need: implied}

    """

  static let feature = "It has real-time charts."
  static let benefit = "You are paid sooner, so the overdraft you promised the board shrinks by March."
  static let discount = "I can give you a discount of ten per cent."
  static let question = "How long from delivery to the invoice going out?"
}

extension Talk {
  /// What the customer says to `text`.
  @discardableResult
  mutating func say(_ text: String) -> [String] {
    let turn = session.reply(to: text)
    turns.append(turn)
    return turn.customer.map(\.text)
  }

  var state: String { session.state }

  var opening: [String] { session.opening.customer.map(\.text) }

  var card: Scorecard { Scorecard(of: session) }
}
