import Coaching

extension Conversation {
  private static let refusalsShown = 3

  /// The first routes that were asked before the way was taken, each with what refused it: for who writes the scenario.
  /// Those that only wait for facts are counted, since naming those would give them away.
  func routing(of turn: Turn) -> [Output] {
    let known = Set(session.ledger.entries.map(\.fact))
    let routing = turn.routing(in: scenario, known: known)
    guard !routing.refused.isEmpty || routing.taken != nil else { return [] }
    let waiting = routing.refused.filter(\.waitsForFacts)
    let plain = routing.refused.filter { !$0.waitsForFacts }
    let refused = plain.prefix(Self.refusalsShown).map { ["refused", $0.route, $0.reasons.joined(separator: "; ")] }
    let more = plain.count - refused.count
    let rest = [
      more > 0 ? ["refused", "\(more) more"] : nil,
      waiting.isEmpty
        ? nil : ["refused", "\(waiting.count) more", "until facts are told that you have not asked for yet"],
    ].compactMap { $0 }
    let taken = routing.taken.map { [["taken", $0.route, Self.withoutRepeats($0.condition)]] } ?? []
    return [.coach([.paragraph("Routes of `\(turn.transition.from)`, in order:"), .table(refused + rest + taken)])]
  }

  /// Facts that must not be named read alike, and once is enough.
  private static func withoutRepeats(_ condition: String) -> String {
    let parts = condition.split(separator: " or ").reduce(into: [Substring]()) {
      if !$1.contains(SignalName.untold) || !$0.contains($1) { $0.append($1) }
    }
    return parts.joined(separator: " or ")
  }
}

extension Routing.Refusal {
  fileprivate var waitsForFacts: Bool { reasons.contains { $0.contains(SignalName.untold) } }
}
