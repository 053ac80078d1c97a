extension Waypoint {
  /// With what a sample here is judged: ``judged as after `open/found`, with `late-invoices` known``; nil at the start.
  package var account: String? {
    guard !path.isEmpty else { return nil }
    let steps = path.suffix(Self.stepsShown).map { "`\($0)`" }.joined(separator: ", ")
    let known = start.given.learned.suffix(Self.factsShown).map { "`\($0)`" }.joined(separator: ", ")
    let way = path.count > Self.stepsShown ? "... \(steps)" : steps
    let taken =
      presumed.isEmpty
      ? "" : "; \(presumed.map { "`\($0)`" }.joined(separator: ", ")) since a route there takes only benefits"
    return "judged as after \(way), the shortest way here, with \(known.isEmpty ? "no fact" : known) known" + taken
  }

  private static let stepsShown = 4
  private static let factsShown = 6
}
