/// What was said in vain, counted, so that the reason for an ending is no more than what happened.
struct Tally {
  private let features: Int
  private let unanswered: Int
  private let asides: Int
  private let silences: Int

  init(_ turns: [Turn]) {
    features = turns.count { $0.grade.aside == nil && $0.grade.altitude.wording == .feature }
    unanswered = turns.count(where: \.isUnansweredQuestion)
    silences = turns.count { $0.grade.aside == .silence && $0.text.allSatisfy(\.isWhitespace) }
    asides = turns.count { $0.grade.aside != nil } - silences
  }

  /// `3 answers told of features only, 2 questions were not answered`; nil where nothing was in vain.
  var phrase: String? {
    let parts = [
      Self.count(features, "answer told of features only", "answers told of features only"),
      Self.count(unanswered, "question was not answered", "questions were not answered"),
      Self.count(asides, "line was no answer", "lines were no answer"),
      Self.count(silences, "time you said nothing", "times you said nothing"),
    ].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  private static func count(_ number: Int, _ one: String, _ many: String) -> String? {
    number == 0 ? nil : "\(number) \(number == 1 ? one : many)"
  }
}

extension Turn {
  /// A question, and nothing else, that brought out no fact and led nowhere.
  var isUnansweredQuestion: Bool {
    guard grade.aside == nil, onlyAsks, learned.isEmpty else { return false }
    return switch transition.way {
    case .aside(.told), .aside(.nearest), .aside(.beyond), .aside(.summary), .aside(.agenda): false
    case .aside, .meter, .fallback, .rung: true
    case .route, .fact, .stopped: false
    }
  }

  /// It asks and claims nothing.
  package var onlyAsks: Bool { !grade.questions.isEmpty && grade.altitude.wording == .none }
}
