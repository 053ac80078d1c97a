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

  private static let motions = Motion.allCases.count
  private static let matters = Matter.allCases.count
  private static let half = motions * matters

  /// The motions and matters of one clause, a bit each.
  private struct Roles {
    var motions = 0
    var matters = 0

    var isEmpty: Bool { motions == 0 && matters == 0 }
    /// Each with each; what is missing counts as one of its kind.
    func forEachPair(_ body: (Int) -> Void) {
      let motions = motions == 0 ? 1 << Motion.none.rawValue : motions
      let matters = matters == 0 ? 1 << Matter.none.rawValue : matters
      for motion in 0..<ClausePolarity.motions where motions >> motion & 1 == 1 {
        for matter in 0..<ClausePolarity.matters where matters >> matter & 1 == 1 {
          body(motion * ClausePolarity.matters + matter)
        }
      }
    }
  }

  /// Marks what holds for any clause of `range`; the first of `names` is at `start`.
  static func mark(_ marks: inout FeatureMarks, from start: Int, _ reading: Reading, in range: Range<Int>) {
    for clause in reading.clauses where range.contains(clause.tokens.lowerBound) {
      var all = Roles()
      var affirmed = Roles()
      for cue in reading.cues where clause.tokens.contains(cue.tokens.lowerBound) {
        let motion = motion(of: cue.concept).map { 1 << $0.rawValue } ?? 0
        let matter = matter(of: cue.concept).map { 1 << $0.rawValue } ?? 0
        all.motions |= motion
        all.matters |= matter
        if !cue.isNegated {
          affirmed.motions |= motion
          affirmed.matters |= matter
        }
      }
      if all.isEmpty { continue }
      // A negation on either takes back both.
      let isTaken = affirmed.motions != all.motions || affirmed.matters != all.matters
      all.forEachPair { marks.insert(start + (isTaken ? half : 0) + $0) }
    }
  }

  private static func motion(of concept: Concept) -> Motion? {
    switch concept {
    case .increase: .up
    case .decrease: .down
    case .stop: .stops
    case .gain: .gains
    case .timeSaving: .faster
    case .ease: .easier
    case .persistence: .persists
    case .worsening, .loss: .worsens
    default: nil
    }
  }

  private static func matter(of concept: Concept) -> Matter? {
    switch concept {
    case .outcomeGood, .goal: .good
    case .outcomeBad, .burden: .bad
    case .money: .money
    case .work, .stakeholder: .work
    default: nil
    }
  }
}
