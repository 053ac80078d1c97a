/// Which way each clause moves what it speaks of, as features: `down-bad` for shorter queues, `down-good` for a thinner
/// margin, `no-down-bad` for queues that will not shrink, `persists-bad` for those that stay.
///
/// A line over single words cannot tell these apart; over such pairs it can.
enum ClausePolarity {
  private enum Motion: Int, CaseIterable {
    case up, down, stops, gains, faster, easier, persists, worsens, none
  }

  private enum Matter: Int, CaseIterable {
    case good, bad, money, work, none
  }

  /// One a feature, affirmed ones first.
  static let names: [String] = ["", "no-"].flatMap { sign in
    Motion.allCases.flatMap { motion in Matter.allCases.map { "\(sign)\(motion)-\($0)" } }
  }

  /// What a cue says in this respect.
  private struct Role {
    var motion: Motion?
    var matter: Matter?
    var isNegated: Bool
  }

  /// Indices into `names` that hold for any clause within `range`.
  static func features(of reading: Reading, in range: Range<Int>) -> Set<Int> {
    var roles: [Int: [Role]] = [:]
    for cue in reading.cues where range.contains(cue.tokens.lowerBound) {
      guard let role = role(of: cue), let clause = clause(of: cue.tokens.lowerBound, in: reading) else { continue }
      roles[clause, default: []].append(role)
    }
    return roles.values.reduce(into: []) { $0.formUnion(pairs($1)) }
  }

  private static func clause(of token: Int, in reading: Reading) -> Int? {
    reading.clauses.firstIndex { $0.tokens.contains(token) }
  }

  /// Each motion with each matter of one clause; a negation on either takes back both.
  private static func pairs(_ roles: [Role]) -> Set<Int> {
    let nothing = Role(motion: Motion.none, matter: Matter.none, isNegated: false)
    let motions = roles.filter { $0.motion != nil }
    let matters = roles.filter { $0.matter != nil }
    var found: Set<Int> = []
    for moving in motions.isEmpty ? [nothing] : motions {
      for moved in matters.isEmpty ? [nothing] : matters {
        let isNegated = moving.isNegated || moved.isNegated
        found.insert(index(moving.motion ?? .none, moved.matter ?? .none, isNegated: isNegated))
      }
    }
    return found
  }

  private static func index(_ motion: Motion, _ matter: Matter, isNegated: Bool) -> Int {
    (isNegated ? names.count / 2 : 0) + motion.rawValue * Matter.allCases.count + matter.rawValue
  }

  private static func role(of cue: Cue) -> Role? {
    let motion = motion(of: cue.concept)
    let matter = matter(of: cue.concept)
    return motion == nil && matter == nil ? nil : Role(motion: motion, matter: matter, isNegated: cue.isNegated)
  }

  private static let motions: [Concept: Motion] = [
    .increase: .up, .decrease: .down, .stop: .stops, .gain: .gains, .timeSaving: .faster, .ease: .easier,
    .persistence: .persists, .worsening: .worsens, .loss: .worsens,
  ]
  private static let matters: [Concept: Matter] = [
    .outcomeGood: .good, .goal: .good, .outcomeBad: .bad, .burden: .bad, .money: .money, .work: .work,
    .stakeholder: .work,
  ]

  private static func motion(of concept: Concept) -> Motion? { motions[concept] }
  private static func matter(of concept: Concept) -> Matter? { matters[concept] }
}
