/// What followed from an answer and what came before it: the coach's memory, so that no remark is untrue or said twice.
///
/// Loose text has none.
package struct Aftermath: Sendable {
  /// The way that the answer took; nil for loose text.
  package var way: Transition.Way?
  /// Facts that the customer told in reply.
  package var told: [String] = []
  /// It took something from the rep: a meter such as patience went down, or one that loses the talk went up and nothing
  /// was told for it.
  package var isCostly = false
  /// The talk is won: whatever could have been better is for the scorecard.
  package var isWon = false
  /// The turns before, oldest first.
  package var earlier: [Turn] = []

  package init() {}

  /// - Parameters:
  ///   - turn: the answer's own.
  ///   - losses: what it took from the rep.
  package init(of turn: Turn, losses: [(meter: String, amount: Int)], earlier: [Turn]) {
    way = turn.transition.way
    told = turn.learned
    if case .reached(.pass, _) = turn.end { isWon = true }
    // A counter that only fills is the price of an answer; with nothing told it was paid for nothing.
    isCostly = losses.contains { $0.amount < 0 || turn.learned.isEmpty }
    self.earlier = earlier
  }
}

extension Aftermath {
  /// The last answer that was graded.
  var lastGraded: Turn? { earlier.last { $0.grade.aside == nil } }

  /// What the last remark advised.
  var lastRemark: Remark? { lastGraded?.remark }

  /// Whether the customer had told two things or more before this answer; of loose text nobody knows.
  var heardSeveralThings: Bool { way == nil || earlier.reduce(0) { $0 + $1.learned.count } >= 2 }

  /// Whether the rep met the criterion in the answer before this one.
  func isFresh(_ criterion: Criterion) -> Bool { lastGraded?.grade.level(of: criterion).map { $0 >= 3 } ?? false }

  /// Whether an earlier remark held these words.
  func wasSaid(_ words: String) -> Bool { earlier.contains { $0.remark?.fix?.contains(words) ?? false } }

  /// Whether an earlier remark praised with these words.
  func wasPraised(with words: String) -> Bool { earlier.contains { $0.remark?.strength?.contains(words) ?? false } }

  /// So many remarks end without a line that stood under one of them.
  private static let pause = 3

  /// Whether the rep has just read this line under a remark.
  func wasPrompted(_ prompt: String) -> Bool { earlier.suffix(Self.pause).contains { $0.remark?.prompt == prompt } }

  /// What the last remarks were about.
  var recentAims: Set<Criterion> { Set(earlier.suffix(Self.pause).compactMap { $0.remark?.aim }) }

  /// `else` or a rung: the customer could do nothing with the answer.
  var isRefused: Bool {
    switch way {
    case .fallback, .rung: true
    case .route, .fact, .aside, .meter, .stopped, nil: false
    }
  }
}
