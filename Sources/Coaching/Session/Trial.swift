/// One sample or test line played from where its author put it.
package struct Trial: Sendable {
  package let turn: Turn
  package let session: Session
  let waypoint: Waypoint

  /// Plays `sample` in the state that `waypoint` leads to, with the sample's own `given` over the waypoint's books.
  package init(_ sample: Sample, at waypoint: Waypoint, on stage: Stage) {
    var session = Session(stage, seed: 0, start: waypoint.start.given(sample.given, in: stage.scenario), coached: false)
    turn = session.reply(to: sample.text)
    self.waypoint = waypoint
    self.session = session
  }

  /// The route taken, or nil for anything else.
  package var route: String? {
    switch turn.transition.way {
    case .route(let id): id
    case .fallback, .rung, .fact, .aside, .meter, .stopped: nil
    }
  }
}

extension Start {
  /// The same start with some books set otherwise; `learned` is added to what is known, and to what the people had said.
  package func given(_ other: Given, in scenario: Scenario) -> Start {
    var copy = self
    copy.given.meters.merge(other.meters) { $1 }
    copy.given.variables.merge(other.variables) { $1 }
    let told = other.learned.filter { !given.learned.contains($0) }
    copy.given.learned += told
    copy.said += told.compactMap { scenario.fact($0)?.says }
    return copy
  }
}

extension Transition.Way {
  /// As it is named in findings and JSON: `route ahead`, `else`, `ladder 2`, `fact late-invoices`, `aside greeting`.
  package var name: String {
    switch self {
    case .route(let id): "route \(id)"
    case .fallback: "else"
    case .rung(let number): "ladder \(number)"
    case .fact(let id): "fact \(id)"
    case .aside(let occasion): "aside \(occasion.rawValue)"
    case .meter(let id): "meter \(id)"
    case .stopped: "stopped"
    }
  }
}
