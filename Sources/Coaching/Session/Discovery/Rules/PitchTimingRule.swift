/// No premature pitch, over the talk: what the customer had voiced before the first talk about the product, or by the end
/// where there was none; that can be too little to pitch on, and is never too early.
enum PitchTimingRule: TalkRule {
  static let criterion = Criterion.noPrematurePitch

  static func judge(_ talk: Discovery) -> TalkGrade {
    let first = talk.pitches.first
    if first == nil, talk.told.isEmpty { return notApplicable }
    let standing = first?.standing ?? talk.standing
    let turns = first.map { [$0.turn] } ?? []
    return steps([
      check("asks-before-pitching", first?.turn != 1, in: turns),
      check("knows-a-problem", first == nil || standing >= .problem, in: turns),
      check("knows-its-effect-or-a-need", standing >= .effect, in: turns),
      check("knows-a-need-and-sums-up", standing >= .summedUp, in: turns),
    ])
  }
}
