/// How a customer's facts stand when a question comes: of two that it may be after, the one that can still be told is meant.
package struct FactStanding: Equatable, Sendable {
  /// Told in this talk, or known before it.
  package var told: Set<String> = []
  /// Kept back for now.
  package var locked: Set<String> = []
  /// What was told last in the talk itself: a question without a subject goes on with it.
  package var last: String?
  /// What goes on from there: on the same thread, or resting on it.
  package var next: Set<String> = []

  /// Nothing is told, and everything can be.
  package init() {}
}

extension FactStanding {
  init(_ context: GradingContext) {
    told = Set(context.ledger.entries.map(\.fact))
    locked = context.locked
    last = context.ledger.entries.last { $0.turn > 0 }?.fact
    guard let last, let facts = context.customer?.scenario.facts, let told = facts.first(where: { $0.id == last })
    else { return }
    next = Set(facts.filter { $0.follows(told) }.map(\.id))
  }

  /// By how much nearer than another one a question must be to a fact that is told, or kept back.
  private static let toldHandicap = 0.07
  private static let lockedHandicap = 0.03
  /// By how much what is next may be further away.
  private static let nextLead = 0.03

  /// By how much more, where a question asks what something would be worth and the fact tells another thing.
  private static let worthHandicap = 0.08

  func handicap(of fact: IndexedFact, asking spin: SPIN? = nil) -> Double {
    let (isTold, fact, isWorth) = (told.contains(fact.id), fact.id, fact.spin == .needPayoff)
    if isTold { return Self.toldHandicap + (spin == .needPayoff && !isWorth ? Self.worthHandicap : 0) }
    return (locked.contains(fact) ? Self.lockedHandicap : 0) - (next.contains(fact) ? Self.nextLead : 0)
  }
}

extension Fact {
  /// Whether it is what a talk that has come to `other` comes to next.
  func follows(_ other: Fact) -> Bool {
    id != other.id && (after.contains(other.id) || thread != nil && thread == other.thread)
  }
}
