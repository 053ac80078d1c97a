/// One moment of a state in which the customer says something: on entry, in answer, or into a silence.
struct SpokenPlace {
  enum Moment {
    case entry
    case route(Route)
    case fallback
    /// The first is 1.
    case rung(Int)
    case silence
  }

  let moment: Moment
  let saying: Saying
  /// What happens with it; nil on entry and in silence.
  let response: Response?
}

extension SpokenPlace {
  /// Whether the customer then waits in the same place, so that this line is the question to be answered. What is said
  /// into a silence comes after a question that still stands.
  var waits: Bool {
    switch moment {
    case .entry: true
    case .silence: false
    case .route, .fallback, .rung: response?.target == .stay
    }
  }

  /// Whether it stands in another state and is only inherited.
  var isInherited: Bool {
    switch moment {
    case .route(let route): route.inheritedFrom != nil
    case .entry, .fallback, .rung, .silence: false
    }
  }
}

extension State {
  /// All such moments of the state, in the order of a file.
  var spokenPlaces: [SpokenPlace] {
    var places: [SpokenPlace] = []
    func add(_ moment: SpokenPlace.Moment, _ saying: Saying?, _ response: Response? = nil) {
      guard let saying, !saying.lines.isEmpty else { return }
      places.append(SpokenPlace(moment: moment, saying: saying, response: response))
    }
    add(.entry, say)
    guard let waiting else { return places }
    add(.silence, waiting.silence)
    for route in waiting.routes { add(.route(route), route.response.say, route.response) }
    add(.fallback, waiting.fallback?.say, waiting.fallback)
    for (index, rung) in waiting.ladder.enumerated() { add(.rung(index + 1), rung.say, rung) }
    return places
  }
}
