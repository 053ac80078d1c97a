import Testing

@testable import Coaching
@testable import sowhat

/// A shipped customer as a rep meets her, with every model and the encoder.
struct ShippedTalk {
  private(set) var session: Session

  init(
    _ id: String, learned: [String] = [], trust: Int? = nil, at state: String? = nil, seed: UInt64 = 3
  ) throws {
    let base = try Self.base.get()
    let file = try Disk.read(try Self.library.path(named: id))
    let scenario = try #require(ScenarioLoader.load(file).scenario)
    var start = Start(state: state ?? scenario.start)
    start.given.learned = learned
    if let trust { start.given.meters["trust"] = trust }
    session = Session(base.stage(scenario), seed: seed, start: start)
  }

  private static let library = Library(
    DialogsSearch(option: Program.root + "/Dialogs", environment: [:], executable: nil))

  /// Read once, since reading it takes most of a test's time.
  private static let base = Result<KnowledgeBase, any Error> {
    let path = try library.path(named: "motor-claims")
    return KnowledgeBase(try library.knowledgeFiles(beside: path), encoder: library.encoder(beside: path))
  }

  /// A line by itself, as the shipped models grade it.
  static func grade(_ text: String, said: [String], rubric: String) throws -> Grade {
    let knowledge = try base.get().knowledge
    let rubric = try #require(knowledge.rubric(rubric))
    return Grader(knowledge).grade(
      text, in: GradingContext(customer: nil, ledger: Ledger(), said: said, rubric: rubric))
  }

  /// What follows from a line.
  @discardableResult
  mutating func say(_ line: String) -> Turn { session.reply(to: line) }

  func meter(_ id: String) -> Int? { session.meters.first { $0.id == id }?.value }
}

extension Turn {
  /// What the customer says, in one text.
  var said: String { customer.map(\.text).joined(separator: " ") }
}
