/// A kind of answer that a rep may give: what a grade would find in it, without words.
///
/// The explorer says these to a session in place of texts. They make a `Grade`, so that everything that follows is done
/// by the code that follows from a real answer.
struct AnswerKind: Hashable, Sendable {
  var altitude = Altitude.none
  /// Levels apart from altitude that are not as in an answer without any merit or fault.
  var levels: [Criterion: Int] = [:]
  var moves: Set<Move> = []
  var flags: Set<Flag> = []
  /// The fact that its question is about.
  var asked: String?
  /// It asks something that no fact answers.
  var asksElse = false
  var aside: Aside?
  /// The answer that leaves nothing to wish for.
  var isBest = false
}

extension AnswerKind {
  /// What a criterion is at where nothing speaks for or against it.
  static func idle(_ criterion: Criterion) -> Int {
    switch criterion {
    case .honesty, .noConcession, .noArgument, .questionHygiene: 2
    case .brevity: 4
    default: 0
    }
  }

  var asks: Bool { asked != nil || asksElse }

  /// Nothing above an advantage said, and nothing asked.
  var isModest: Bool { altitude <= .advantage && !asks }

  /// As the grader would report it.
  ///
  /// - Parameters:
  ///   - rubric: what it judges; a rubric without entries judges everything.
  ///   - needIsVoiced: without a voiced need the best level is an advantage, whatever is said.
  func grade(_ rubric: Rubric, needIsVoiced: Bool) -> Grade {
    let level = needIsVoiced ? altitude : min(altitude, .advantage)
    var grade = Grade(
      basis: .ledger,
      altitude: AltitudeGrade(
        level: level, score: Double(altitude.rawValue), confidence: 1, unsure: false, wording: altitude))
    let judged = rubric.entries.isEmpty ? Criterion.ofOneTurn : rubric.entries.map(\.criterion)
    if aside == nil {
      grade.criteria = judged.filter { $0 != .altitude }.map { criterion in
        CriterionGrade(id: criterion, level: levels[criterion] ?? (isBest ? 4 : Self.idle(criterion)))
      }
    }
    grade.moves = Move.allCases.filter(moves.contains).map { Evidence($0, span: 0..<0) }
    grade.flags = Flag.allCases.filter(flags.contains).map { Evidence($0, span: 0..<0) }
    if asks {
      let match = asked.map { Question.Match(fact: $0, zone: .open, similarity: 1) }
      // Its place is behind that of every move, so that a next step beside it is not taken for the question.
      grade.questions = [Question(span: 1..<2, form: .open, match: match)]
    }
    grade.aside = aside
    return grade
  }
}

// MARK: - The kinds that every state is tried with

extension AnswerKind {
  static let weak = AnswerKind()
  static let silence = AnswerKind(aside: .silence)

  /// All that is good at once.
  static let best = AnswerKind(
    altitude: .outcome, moves: [.acknowledge, .reframe, .evidence, .confirm, .nextStep, .summary], isBest: true)

  /// From the weakest to the best, so that of several that come to the same the weakest is named.
  static let general: [AnswerKind] =
    [weak, silence] + [Altitude.feature, .advantage, .benefit, .outcome].map { AnswerKind(altitude: $0) } + [best]
}

// MARK: - Words

extension AnswerKind {
  /// For a path: `says an advantage`, `asks late-invoices`, `says nothing of value (flag.forbidden)`.
  var name: String {
    if aside == .silence { return "says nothing, not for the first time" }
    if aside != nil { return "makes small talk" }
    if isBest { return "gives the best answer there is" }
    var parts = [asked.map { "asks for `\($0)`" } ?? (asksElse ? "asks something" : nil)].compactMap { $0 }
    if altitude != .none || parts.isEmpty { parts.append(altitude.phrase) }
    let extras =
      levels.sorted { $0.key.rawValue < $1.key.rawValue }.map { "\($0.key.rawValue) \($0.value)" }
      + Move.allCases.filter(moves.contains).map { "move.\($0.rawValue)" }
      + Flag.allCases.filter(flags.contains).map { "flag.\($0.rawValue)" }
    return parts.joined(separator: " and ") + (extras.isEmpty ? "" : " (\(extras.joined(separator: ", ")))")
  }
}

extension Altitude {
  fileprivate var phrase: String {
    switch self {
    case .none: "says nothing of value"
    case .feature: "names a feature"
    case .advantage: "says an advantage"
    case .benefit: "says a benefit"
    case .outcome: "says an outcome"
    }
  }
}
