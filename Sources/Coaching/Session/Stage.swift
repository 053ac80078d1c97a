/// What a conversation runs with and never changes: the scenario, the knowledge it is judged with, and both indexed.
///
/// Made once and shared by all sessions of a scenario, since the index is the dear part.
package struct Stage: Sendable {
  /// Apart from its name, so that a session is copied without each of its many parts.
  private let content: Content

  private final class Content: Sendable {
    let scenario: Scenario
    let knowledge: Knowledge
    let rubric: Rubric
    let grader: Grader
    let customer: CustomerIndex
    let needs: Set<String>
    /// Lines that quote the rep have no end.
    let heard = Memo<String, HeardText>(limit: 4000)
    let graded = Memo<Graded, Grade>(limit: 250)

    init(_ scenario: Scenario, _ knowledge: Knowledge, _ grader: Grader, _ matcher: (any SentenceMatcher)?) {
      self.scenario = scenario
      self.knowledge = knowledge
      self.grader = grader
      rubric = knowledge.rubric(scenario.rubric) ?? Rubric(id: scenario.rubric, title: "", entries: [])
      customer = CustomerIndex(scenario, matcher: matcher)
      needs = Set(scenario.facts.filter { $0.need != .none }.map(\.id))
    }
  }

  /// All that a grade depends on within a stage. The text by its bytes: equal strings may differ in them, and a grade
  /// tells of bytes.
  private struct Graded: Hashable {
    let text: [UInt8]
    let ledger: Ledger
    let locked: Set<String>
    let askedBack: String?
  }

  package init(_ scenario: Scenario, _ knowledge: Knowledge) {
    self.init(scenario, knowledge, grader: Grader(knowledge))
  }

  /// - Parameters:
  ///   - grader: made from the same knowledge; saves indexing the lexicons for every scenario of a library.
  ///   - matcher: compares questions with this scenario's facts by meaning; nil leaves it to their words.
  package init(
    _ scenario: Scenario, _ knowledge: Knowledge, grader: Grader, matcher: (any SentenceMatcher)? = nil
  ) {
    content = Content(scenario, knowledge, grader, matcher)
  }
}

extension Stage {
  package var scenario: Scenario { content.scenario }

  package var knowledge: Knowledge { content.knowledge }

  /// Every answer is judged by it.
  package var rubric: Rubric { content.rubric }

  package var grader: Grader { content.grader }

  package var customer: CustomerIndex { content.customer }

  /// A customer's line as the grader hears it. Read once, since the same few lines are said in hundreds of conversations
  /// and each answer looks back at forty.
  func heard(_ line: String) -> HeardText {
    content.heard.value(for: line) { grader.hear(line, of: customer) }
  }

  /// The answer's grade. Kept for a while, since a test that is played with other seeds gives the same answers, and
  /// after the same lines until the seeds choose others.
  func grade(_ text: String, in context: GradingContext) -> Grade {
    let key = Graded(
      text: Array(text.utf8), ledger: context.ledger, locked: context.locked, askedBack: context.askedBack)
    return content.graded.value(for: key) { grader.grade(text, in: context) }
  }

  /// The facts that voice a need when they are told.
  var needs: Set<String> { content.needs }
}
