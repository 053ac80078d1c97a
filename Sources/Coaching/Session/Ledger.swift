/// What *this* customer has said so far, and in which turn: the measure of what counts as a benefit. And what the customer
/// has objected, with the turn that is to blame.
package struct Ledger: Hashable, Sendable {
  /// A fact that is known.
  package struct Entry: Hashable, Sendable {
    package var fact: String
    /// 0 for what the opening said or the brief made public.
    package var turn: Int
  }

  package private(set) var entries: [Entry] = []
  /// What the people of the scenario have said, oldest first, with the turn.
  package private(set) var said: [(turn: Int, text: String)] = []

  /// How many lines were said up to and with the last that an answer is to: what a voice says to a greeting asks for nothing.
  package private(set) var standing = 0

  /// Objections in the order in which they came up.
  package private(set) var objections: [Raised] = []

  package init() {}

  package static func == (left: Ledger, right: Ledger) -> Bool {
    left.entries == right.entries && left.objections == right.objections && left.standing == right.standing
      && left.said.elementsEqual(right.said) { $0 == $1 }
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(entries)
    // What was said last tells most ledgers apart.
    hasher.combine(said.count)
    hasher.combine(said.last?.text)
  }
}

extension Ledger {
  package func knows(_ fact: String) -> Bool { entries.contains { $0.fact == fact } }

  /// The turn in which the fact became known.
  package func turn(of fact: String) -> Int? { entries.first { $0.fact == fact }?.turn }

  /// Enters a fact once; later calls change nothing and return false.
  @discardableResult
  package mutating func learn(_ fact: String, turn: Int) -> Bool {
    guard !knows(fact) else { return false }
    entries.append(Entry(fact: fact, turn: turn))
    return true
  }

  package mutating func raise(_ objection: Raised) { objections.append(objection) }

  /// Notes that the rep's answer in `turn` settled the objection that stands.
  package mutating func settle(_ objection: String, turn: Int) {
    guard let index = objections.lastIndex(where: { $0.objection == objection && $0.settled == nil }) else { return }
    objections[index].settled = turn
  }

  /// - Parameter isAside: whether it only answers a greeting, silence and the like.
  package mutating func hear(_ text: String, turn: Int, isAside: Bool = false) {
    said.append((turn, text))
    if !isAside { standing = said.count }
  }
}
