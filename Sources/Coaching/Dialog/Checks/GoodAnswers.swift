/// Which answers are good in themselves, and which ways lead on from a state: what samples and model answers are held
/// against.
struct GoodAnswers {
  private let winning: Set<String>
  private let costly: Set<String>
  private let earned: [Criterion]

  init(_ stage: Stage) {
    let scenario = stage.scenario
    winning = Paths(in: scenario).winning
    costly = Set(scenario.meters.filter { $0.empty != nil }.map(\.id))
    earned = stage.rubric.entries.map(\.criterion).filter { !Self.passive.contains($0) }
  }

  /// Criteria that a weak answer can meet by what it leaves out.
  private static let passive: Set<Criterion> = [
    .honesty, .brevity, .customerSubject, .noArgument, .noConcession, .questionHygiene,
    Criterion(rawValue: "no-premature-pitch"), Criterion(rawValue: "pace"),
  ]
}

extension GoodAnswers {
  /// Whether the talk can still be won from there, guards left aside.
  func canBeWon(from state: String) -> Bool { winning.contains(state) }

  /// Whether the route costs nothing and goes towards an ending that passes.
  func leadsOn(_ route: Route) -> Bool {
    guard !costs(route.response) else { return false }
    return switch route.response.target {
    case .state(let id): winning.contains(id)
    case .call, .resume, .back: true
    case .stay: false
    }
  }

  /// Whether it takes from a meter that can run out.
  func costs(_ response: Response) -> Bool {
    response.add.contains { $0.amount < 0 && costly.contains($0.meter) }
  }

  /// Whether it opens a fact, or some criterion that has to be earned grades it 3 or more.
  func isGood(_ turn: Turn) -> Bool {
    let grade = turn.grade
    return !turn.learned.isEmpty || grade.questions.contains { $0.match?.zone == .open }
      || grade.altitude.level >= .benefit || earned.contains { grade[$0]?.level ?? 0 >= 3 }
  }

  /// Whether no criterion that has to be earned is graded below the other answer's.
  func isNoWorse(_ grade: Grade, than other: Grade) -> Bool {
    grade.altitude.level >= other.altitude.level
      && earned.allSatisfy { grade[$0]?.level ?? 0 >= other[$0]?.level ?? 0 }
  }
}
