/// Which places of a scenario its own samples and tests came through: states, routes, rungs and endings.
///
/// A route that nothing takes is one of which nobody knows whether it works.
package struct Coverage: Sendable {
  /// What is counted together.
  package enum Kind: String, CaseIterable, Sendable {
    case state, route
    /// `else` and the rungs of a ladder.
    case rung
    /// Final states.
    case ending
  }

  /// Something that a conversation can come through.
  package enum Place: Hashable, Sendable {
    case state(String)
    case route(String, in: String)
    case fallback(in: String)
    /// The rung's number, from 1.
    case rung(Int, in: String)
    /// A meter drove the conversation into a state.
    case limit(meter: String, to: String)
  }

  /// A place with where it stands in the file.
  package struct Part: Sendable {
    package var kind: Kind
    package var place: Place
    package var range: SourceRange
  }

  /// All that can be taken, in the file's order. Limits of meters are not counted, and inherited routes are where they
  /// are written.
  package let parts: [Part]
  private let scenario: Scenario
  private var taken: Set<Place> = []

  package init(of scenario: Scenario) {
    self.scenario = scenario
    parts = scenario.states.flatMap { state in
      guard let waiting = state.waiting else {
        return [Part(kind: .ending, place: .state(state.id), range: state.range)]
      }
      let routes = waiting.routes.filter { $0.inheritedFrom == nil }.map {
        Part(kind: .route, place: .route($0.id, in: state.id), range: $0.range)
      }
      guard state.role != .pattern else { return routes }
      return [Part(kind: .state, place: .state(state.id), range: state.range)]
        + routes + (waiting.fallback.map { [Part(kind: .rung, place: .fallback(in: state.id), range: $0.range)] } ?? [])
        + waiting.ladder.enumerated().map { index, rung in
          Part(kind: .rung, place: .rung(index + 1, in: state.id), range: rung.range)
        }
    }
  }
}

extension Coverage {
  package func isTaken(_ place: Place) -> Bool { taken.contains(place) }

  /// What nothing came through, in the file's order.
  package var missing: [Part] { parts.filter { !taken.contains($0.place) } }

  /// How many of a kind were taken, of how many.
  package func share(of kind: Kind) -> (taken: Int, all: Int) {
    let own = parts.filter { $0.kind == kind }
    return (own.count { taken.contains($0.place) }, own.count)
  }

  /// Whether at least `minimum` percent of a kind were taken; nothing to take is enough.
  package func reaches(_ minimum: Int, of kind: Kind) -> Bool {
    let (taken, all) = share(of: kind)
    return taken * 100 >= minimum * all
  }
}

extension Coverage {
  /// Notes what the turns of one conversation came through.
  package mutating func record(_ turns: [Turn]) {
    var falls = 0
    for turn in turns where turn.transition.way != .stopped {
      let transition = turn.transition
      taken.formUnion([.state(transition.from), .state(transition.to)])
      switch transition.way {
      case .route(let id): take(route: id, in: transition.from)
      case .fallback: fall(0, in: transition.from, &falls)
      case .rung(let number): fall(number, in: transition.from, &falls)
      case .meter(let id):
        taken.insert(.limit(meter: id, to: transition.to))
        recordCause(of: turn, &falls)
      case .fact, .aside, .stopped: break
      }
      if transition.to != transition.from { falls = 0 }
    }
  }

  /// An inherited route is taken in the state that has it and in the one that it comes from.
  private mutating func take(route id: String, in state: String) {
    taken.insert(.route(id, in: state))
    let route = scenario.state(state)?.waiting?.routes.first { $0.id == id }
    if let origin = route?.inheritedFrom { taken.insert(.route(id, in: origin)) }
  }

  private mutating func fall(_ number: Int, in state: String, _ falls: inout Int) {
    taken.insert(number == 0 ? .fallback(in: state) : .rung(number, in: state))
    falls += 1
  }

  /// A meter at its limit takes the place of the way that moved it: that one was taken, too.
  private mutating func recordCause(of turn: Turn, _ falls: inout Int) {
    if let route = turn.routing(in: scenario).taken?.route {
      take(route: route, in: turn.transition.from)
    } else if turn.grade.aside == nil {
      let rungs = scenario.state(turn.transition.from)?.waiting?.ladder.count ?? 0
      fall(min(falls, rungs), in: turn.transition.from, &falls)
    }
  }
}

extension Coverage.Part {
  /// As a reader names it: ``route `open/lands` ``.
  package var name: String {
    switch place {
    case .state(let id): kind == .ending ? "ending `\(id)`" : "state `\(id)`"
    case .route(let id, let state): "route `\(state)/\(id)`"
    case .fallback(let state): "`else` of `\(state)`"
    case .rung(let number, let state): "rung \(number) of `\(state)`"
    case .limit(let meter, let state): "the limit of `\(meter)` to `\(state)`"
    }
  }
}
