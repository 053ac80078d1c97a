/// What a generated scenario is to consist of, drawn before a line is written, since its parts must agree.
struct Plan {
  let trade: Trade
  let skill: String
  /// The states on the way to the win, in its order.
  let states: [String]
  /// Facts besides the goal.
  let facts: [String]
  /// How the goal becomes known.
  let goal: Goal
  let people: [String]
  let hasPatience: Bool
  let hasTrust: Bool
  let hasFlag: Bool
  let hasMood: Bool
  let hasLet: Bool
  let hasNumber: Bool
  /// A state that is called.
  let hasVisit: Bool
  let includes: Bool
  /// A state that is only inherited from.
  let hasPattern: Bool
  let objections: [String]
  /// A third ending.
  let hasLater: Bool
  /// Only a benefit leads to the win, so that an invariant can say so.
  let isStrict: Bool

  enum Goal: CaseIterable {
    case isPublic, isTold, isAskedFor
  }

  init(_ dice: inout Dice) {
    let trade = dice.pick(Trade.all) ?? Trade.all[0]
    self.trade = trade
    skill = dice.pick(["outcomes", "outcomes", "discovery", "objections"]) ?? "outcomes"
    // Mostly small, now and then large.
    let most = dice.pick([3, 4, 5, 6, 8, 12, 20]) ?? 4
    states = (1...dice.among(2...most)).map { "s\($0)" }
    facts = Array(trade.facts.map(\.id).prefix(dice.among(0...4)))
    goal = dice.pick(Goal.allCases) ?? .isPublic
    people = dice.says(1, in: 3) ? ["sam"] : []
    hasPatience = dice.says(2, in: 3)
    hasTrust = dice.says(1, in: 4)
    hasFlag = dice.says(1, in: 3)
    hasMood = dice.says(1, in: 4)
    hasLet = hasFlag && !facts.isEmpty && dice.says(2, in: 3)
    hasNumber = !facts.isEmpty && dice.says(1, in: 3)
    hasVisit = dice.says(1, in: 4)
    includes = dice.says(1, in: 5)
    hasPattern = dice.says(1, in: 4)
    objections = dice.says(1, in: 3) ? Array(["dear", "busy"].prefix(dice.among(1...2))) : []
    hasLater = dice.says(1, in: 2)
    isStrict = dice.says(1, in: 2)
  }
}
