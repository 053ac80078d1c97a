/// Whether a rep who falls silent is let go from wherever the conversation stands: then there is no trap, whatever else
/// may happen in the scenario.
///
/// Silence is taken by no route that does not ask for it, provokes no objection and opens no fact, so that where it leads
/// is a matter of `else`, the rungs and the meters alone.
struct WaysOut {
  let areEverywhere: Bool

  init(_ falls: FallPlaces) {
    var waiting: [Int] = []
    var before = [[Int]](repeating: [], count: falls.places.count)
    var open: [Int] = []
    for place in falls.places.indices {
      let outcomes = Self.outcomes(of: place, in: falls)
      waiting.append(outcomes?.count ?? -1)
      for outcome in outcomes ?? [] { before[outcome].append(place) }
      if outcomes?.isEmpty ?? false { open.append(place) }
    }
    var left = falls.places.count
    while let place = open.popLast() {
      left -= 1
      for earlier in before[place] {
        waiting[earlier] -= 1
        if waiting[earlier] == 0 { open.append(earlier) }
      }
    }
    areEverywhere = left == 0
  }
}

extension WaysOut {
  /// The places of which silence may lead to any; nil where one cannot tell. None where the conversation ends.
  private static func outcomes(of place: Int, in falls: FallPlaces) -> [Int]? {
    guard let response = falls.response(at: place),
      var outcomes = outcomes(of: response, at: place, staying: falls.lower(place), in: falls)
    else { return nil }
    for route in falls.state(of: place).waiting?.routes ?? [] where mayTake(route) {
      guard let others = self.outcomes(of: route.response, at: place, staying: place, in: falls) else { return nil }
      outcomes += others
    }
    return outcomes
  }

  private static func outcomes(
    of response: Response, at place: Int, staying: Int, in falls: FallPlaces
  ) -> [Int]? {
    if falls.isFinal(response) { return [] }
    guard let next = falls.next(after: response, at: place, staying: staying) else { return nil }
    // What stays and costs comes to the limit in the end.
    let isPaidFor = next == [place] && !falls.losses(of: response).isEmpty
    return falls.limits(of: response) + (isPaidFor ? [] : next)
  }

  private static func mayTake(_ route: Route) -> Bool {
    route.condition.names(.silence) && route.condition.prospect(outlook).canHold
  }

  /// What a guard sees of silence.
  private static func outlook(_ name: SignalName) -> Prospect.Outlook {
    switch name {
    case .asked, .move, .flag, .asks: .exactly(0)
    case .smalltalk, .silence: .exactly(1)
    case .criterion, .learned, .need, .meter, .variable, .turn, .visits, .attempt, .ended, .best: .anything
    }
  }
}
