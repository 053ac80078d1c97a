/// What the customer does with an answer, decided before anything is changed.
enum Reaction {
  /// A route, `else` or a rung.
  case respond(Response, way: Transition.Way, place: String)
  /// The fact is told, and no route wants to lead elsewhere.
  case tell(Fact)
  /// Talk that is no answer, or a question that gets none; `response` is what it costs, nil where it is free.
  case aside(Voice.Occasion, costs: Response?)
  /// The rep took leave.
  case goodbye
}

extension Reaction {
  /// The same where something else is said.
  var withoutLines: Reaction {
    guard case .respond(var response, let way, let place) = self else { return self }
    response.say = nil
    return .respond(response, way: way, place: place)
  }
}
