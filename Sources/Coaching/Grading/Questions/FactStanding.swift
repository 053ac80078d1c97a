/// How a customer's facts stand when a question comes: of two that it may be after, the one that can still be told is meant.
package struct FactStanding: Equatable, Sendable {
  /// Told in this talk, or known before it.
  package var told: Set<String> = []
  /// Kept back for now.
  package var locked: Set<String> = []
  /// What was told last in the talk itself: a question without a subject goes on with it.
  package var last: String?
  /// What goes on from there: on the same thread, or resting on it.
  var next: Set<String> = []
  /// What the customer asked back about in the turn before: a question in other words is mostly after it still.
  var askedBack: String?
  /// What each fact rests on that rests on one that was not told: that one is meant first.
  private var needed: [String: [String]] = [:]

  /// Nothing is told, and everything can be.
  package init() {}
}

extension FactStanding {
  init(_ context: GradingContext) {
    told = Set(context.ledger.entries.map(\.fact))
    locked = context.locked
    askedBack = context.askedBack
    last = context.ledger.entries.last { $0.turn > 0 }?.fact
    guard let facts = context.customer?.scenario.facts else { return }
    for fact in facts where !fact.after.allSatisfy(told.contains) { needed[fact.id] = fact.after }
    guard let latest = facts.first(where: { $0.id == last }) else { return }
    next = Set(facts.filter { $0.follows(latest) }.map(\.id))
  }

  /// Whether a fact cannot be told before the other one is.
  func rests(_ fact: String, on other: String) -> Bool { needed[fact]?.contains(other) ?? false }

  /// By how much nearer than another one a question must be to a fact that is told, or kept back.
  private static let toldHandicap = 0.12
  private static let lockedHandicap = 0.015
  private static let aheadHandicap = 0.12
  /// By how much what is next may be further away.
  private static let nextLead = 0.05

  /// By how much more, where a question asks what something would be worth and the fact tells another thing.
  private static let worthHandicap = 0.2

  /// - Parameter spin: what the question asks about, by its wording.
  func handicap(of fact: IndexedFact, asking spin: SPIN? = nil) -> Double {
    if told.contains(fact.id) {
      let isBesideWorth = spin == .needPayoff && fact.spin != .needPayoff
      return Self.toldHandicap + (isBesideWorth ? Self.worthHandicap : 0)
    }
    let kept = needed[fact.id] != nil ? Self.aheadHandicap : locked.contains(fact.id) ? Self.lockedHandicap : 0
    return kept - (next.contains(fact.id) || askedBack == fact.id ? Self.nextLead : 0)
  }
}

extension Fact {
  /// Whether it is what a talk that has come to `other` comes to next.
  func follows(_ other: Fact) -> Bool {
    id != other.id && (after.contains(other.id) || thread != nil && thread == other.thread)
  }
}
