import Coaching

extension Conversation {
  /// The routes that were asked before the way was taken, each with what refused it: for who writes the scenario.
  func routing(of turn: Turn) -> [Output] {
    let routing = turn.routing(in: scenario, known: Set(session.ledger.entries.map(\.fact)))
    guard !routing.refused.isEmpty || routing.taken != nil else { return [] }
    let taken = routing.taken.map { [["taken", $0.route, $0.condition]] } ?? []
    let refused = routing.refused.map { ["refused", $0.route, $0.reasons.joined(separator: "; ")] }
    return [.coach([.paragraph("Routes of `\(turn.transition.from)`, in order:"), .table(refused + taken)])]
  }
}
