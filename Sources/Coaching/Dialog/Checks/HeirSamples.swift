/// Samples of inherited routes. They are judged in full once, where they stand if a conversation gets there, else in the first
/// heir; in every other heir they need only be understood, since its own routes come first and may take them.
struct HeirSamples {
  private let isOwn: (String) -> Bool
  private var judged: Set<String> = []
  private var reported: Set<SourceRange> = []

  init(_ waypoints: [String: Waypoint]) {
    isOwn = { waypoints[$0] != nil }
  }
}

extension HeirSamples {
  /// Whether the route's samples are judged here in full.
  mutating func isFirst(_ route: Route) -> Bool {
    guard let parent = route.inheritedFrom else { return true }
    return !isOwn(parent) && judged.insert("\(parent)/\(route.id)").inserted
  }

  /// D601: samples that take no route at all in this heir; each is reported in one heir only.
  mutating func lost(of route: Route, at waypoint: Waypoint, on stage: Stage) -> [Diagnostic] {
    guard let parent = route.inheritedFrom, !isOwn(parent) else { return [] }
    return route.samples.compactMap { sample in
      guard !reported.contains(sample.range) else { return nil }
      let trial = Trial(sample, at: waypoint, on: stage)
      guard trial.isLost else { return nil }
      reported.insert(sample.range)
      return D601SampleElsewhere.finding(sample, trial, route: route, in: stage.scenario)
    }
  }
}

extension Trial {
  /// Whether nothing in the state was meant by it: neither a route nor a fact.
  fileprivate var isLost: Bool {
    switch turn.transition.way {
    case .route, .fact: false
    case .fallback, .rung, .aside, .meter, .stopped: true
    }
  }
}
