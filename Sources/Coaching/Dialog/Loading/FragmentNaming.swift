/// Puts a fragment's name in front of the ids in it. An id with a dot is another fragment's and stays.
struct FragmentNaming {
  let prefix: String
  /// The fragment's own; the scenario's keep their names.
  let numbers: Set<String>

  func name(_ id: String) -> String { id.contains(".") ? id : "\(prefix).\(id)" }
}

extension FragmentNaming {
  func renamed(_ state: State) -> State {
    var copy = state
    copy.id = name(state.id)
    copy.fragment = prefix
    copy.say = renamed(state.say)
    copy.parent = state.parent.map { Located(name($0.value), at: $0.range) }
    copy.objections = state.objections?.map(name)
    copy.was = state.was.map(name)
    guard var waiting = state.waiting else { return copy }
    waiting.routes = waiting.routes.map { route in
      var copy = route
      copy.response = renamed(route.response)
      return copy
    }
    waiting.fallback = waiting.fallback.map(renamed)
    waiting.ladder = waiting.ladder.map(renamed)
    waiting.silence = waiting.silence.map(renamed)
    copy.kind = .waiting(waiting)
    return copy
  }

  func renamed(_ objection: Objection) -> Objection {
    var copy = objection
    copy.id = name(objection.id)
    copy.was = objection.was.map(name)
    return copy
  }

  /// The bare id stays a word for it.
  func renamed(_ term: Term) -> Term {
    var copy = term
    copy.id = name(term.id)
    let word = String(term.id.map { $0 == "-" || $0 == "_" ? " " : $0 })
    copy.synonyms = [word] + term.synonyms
    return copy
  }

  func renamed(_ number: NamedNumber) -> NamedNumber {
    var copy = number
    copy.id = name(number.id)
    return copy
  }

  private func renamed(_ response: Response) -> Response {
    var copy = response
    copy.say = response.say.map(renamed)
    switch response.target {
    case .stay, .back, .resume: break
    case .state(let id): copy.target = .state(name(id))
    case .call(let id): copy.target = .call(name(id))
    }
    return copy
  }

  private func renamed(_ saying: Saying) -> Saying {
    var copy = saying
    copy.lines = saying.lines.map { line in
      var copy = line
      // A line's own id may hold dots: it is the fragment's all the same.
      copy.id = "\(prefix).\(line.id)"
      copy.was = line.was.map { "\(prefix).\($0)" }
      copy.text.pieces = line.text.pieces.map(renamed)
      return copy
    }
    return copy
  }

  private func renamed(_ piece: LineText.Piece) -> LineText.Piece {
    if case .placeholder(.number(let id)) = piece, numbers.contains(id) { return .placeholder(.number(name(id))) }
    return piece
  }
}
