/// What a discovery talk came to as a whole; nil in a scorecard of another skill.
extension Scorecard {
  /// A criterion over the talk, with what its level means in the rubric's words.
  package struct TalkLine: Equatable, Sendable {
    package var grade: TalkGrade
    package var level: Int
    package var meaning: String

    /// The turns on which the level rests: those of the last check that passed.
    package var turns: [Int] { grade.checks.prefix(max(level, 0)).last { $0.passed }?.turns ?? [] }
  }

  /// One of the eight areas.
  package struct AreaLine: Equatable, Sendable {
    package var area: Area
    /// In which facts of it were told; 0 for what was known from the start.
    package var turns: [Int]
    /// How many facts of it stayed hidden; nil while the conversation goes on, since the number would tell where to look.
    package var missed: Int?
  }

  /// What was told on one thread, in the order in which it came.
  package struct Thread: Sendable {
    /// Nil gathers what belongs to none.
    package var name: String?
    package var told: [Discovery.Telling]
  }

  package struct Talk: Sendable {
    package var lines: [TalkLine]
    package var areas: [AreaLine]
    package var threads: [Thread]
    package var discovery: Discovery
  }

  static func talk(of session: Session) -> Talk? {
    let rubric = session.stage.rubric
    guard rubric.judgesTalk, !session.scenario.facts.isEmpty else { return nil }
    let discovery = Discovery(of: session)
    let lines = TalkBook.grades(of: discovery, by: rubric).compactMap { grade -> TalkLine? in
      guard let level = grade.level, let entry = rubric.entries.first(where: { $0.criterion == grade.criterion }) else {
        return nil
      }
      return TalkLine(
        grade: grade, level: level, meaning: entry.levels.indices.contains(level) ? entry.levels[level] : "")
    }
    return Talk(
      lines: lines, areas: areas(of: discovery, in: session), threads: threads(of: discovery), discovery: discovery)
  }

  private static func areas(of discovery: Discovery, in session: Session) -> [AreaLine] {
    let hidden = session.scenario.facts.filter { !session.ledger.knows($0.id) }
    return Area.eight.map { area in
      AreaLine(
        area: area,
        turns: Set(discovery.tellings.filter { $0.fact.area?.counted == area }.map(\.turn)).sorted(),
        missed: session.end == nil ? nil : hidden.count { $0.area?.counted == area })
    }
  }

  private static func threads(of discovery: Discovery) -> [Thread] {
    discovery.tellings.reduce(into: [Thread]()) { threads, telling in
      if let index = threads.firstIndex(where: { $0.name == telling.fact.thread }) {
        threads[index].told.append(telling)
      } else {
        threads.append(Thread(name: telling.fact.thread, told: [telling]))
      }
    }
  }
}

extension Scorecard.Talk {
  package subscript(criterion: Criterion) -> Int? { lines.first { $0.grade.criterion == criterion }?.level }
}
