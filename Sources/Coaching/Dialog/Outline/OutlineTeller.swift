/// Puts the parts of a scenario into sentences, for `Outline`.
struct OutlineTeller {
  let scenario: Scenario
}

// MARK: - Before the talk

extension OutlineTeller {
  var setting: Outline.Section? {
    let people = ([scenario.customer] + scenario.people).map(introduction)
    let product = scenario.product.map { product in
      "The rep sells \(product.name)"
        + (product.features.isEmpty ? "." : ": \(Prose.list(product.features)).")
    }
    let proofs = scenario.product?.proofs.map(proof) ?? []
    let forbidden = scenario.product?.forbidden ?? []
    let banned = forbidden.isEmpty ? [] : ["The rep must not say: \(Prose.list(forbidden.map(Prose.quoted)))."]
    let about = [scenario.summary, scenario.brief].filter { !$0.isEmpty }
    return Outline.Section(
      heading: "Who and what", paragraphs: about + people + [product].compactMap { $0 } + proofs + banned)
  }

  private func introduction(_ person: Person) -> String {
    let place = [person.role, person.company].filter { !$0.isEmpty }.joined(separator: " at ")
    let owns = person.owns.isEmpty ? "" : ", and answers for \(Prose.list(person.owns.map(Prose.words)))"
    return "\(person.name) is \(place.isEmpty ? "the customer" : "the " + place)\(owns)."
  }

  private func proof(_ proof: Proof) -> String {
    let value = proof.value.map { ", \($0)" } ?? ""
    let place = proof.place.map { " (\($0))" } ?? ""
    return "The rep may cite: \(proof.claim)\(value)\(place)." + (proof.limits.map { " Its limits: \($0)." } ?? "")
  }

  var words: Outline.Section? {
    let points = scenario.terms.map { term in
      let others = term.synonyms.isEmpty ? "" : ", also called \(Prose.list(term.synonyms))"
      return "\(Prose.words(term.id)), \(Prose.kind(term.kind))\(others)"
    }
    let figures = scenario.numbers.map { "\(Prose.words($0.id)): \($0.spoken)" }
    return Outline.Section(heading: "The customer's words and figures", paragraphs: [], points: points + figures)
  }

  var facts: Outline.Section? {
    let points = scenario.facts.map { fact in
      let name = Prose.words(fact.id)
      let known = fact.isPublic ? " The rep knows it from the start." : ""
      let question = fact.asked.first.map { " Opened by a question such as \(Prose.quoted($0.value))" } ?? ""
      let earlier = fact.after.isEmpty ? "" : " Told only after \(Prose.list(fact.after.map(Prose.words)))."
      let condition = fact.condition.map { " Told only when \($0.prose(in: scenario))." } ?? ""
      let need =
        switch fact.need {
        case .none: ""
        case .implied: " It hints at a need."
        case .explicit: " It says a need aloud."
        }
      return "\(name): \(Prose.quoted(fact.says))\(need)\(known)\(question)\(earlier)\(condition)"
    }
    return Outline.Section(heading: "What the customer knows", paragraphs: [], points: points)
  }

  var books: Outline.Section? {
    let meters = scenario.meters.map { meter in
      let ends = [(meter.empty, meter.bounds.lowerBound), (meter.full, meter.bounds.upperBound)].compactMap {
        target, value in target.map { " At \(value) the talk goes to \(Prose.quoted(Prose.words($0)))." }
      }
      return "\(Prose.words(meter.id)) begins at \(meter.start), between \(meter.bounds.lowerBound) and "
        + "\(meter.bounds.upperBound).\(ends.joined())"
    }
    let variables = scenario.variables.map { variable in
      variable.isFlag
        ? "\(Prose.words(variable.id)), yes or no; at first \(variable.start > 0 ? "yes" : "no")"
        : "\(Prose.words(variable.id)): \(Prose.list(variable.values, word: "or")); at first \(variable.values[variable.start])"
    }
    return Outline.Section(heading: "What is counted", paragraphs: [], points: meters + variables)
  }
}

// MARK: - The talk

extension OutlineTeller {
  func state(_ state: State) -> Outline.Section? {
    let heading = Prose.words(state.id).capitalisedFirst + role(of: state)
    let said = said(state.say, by: "The customer says")
    switch state.kind {
    case .final(let ending, let debrief):
      let end = "This ends the talk: \(Prose.ending(ending))."
      let coach = debrief.isEmpty ? [] : ["The coach: \(debrief)"]
      return Outline.Section(heading: heading, paragraphs: said + [end] + coach)
    case .waiting(let waiting):
      let routes = waiting.routes.enumerated().map { index, route in
        "\(index == 0 ? "When" : "Otherwise, when") \(route.condition.prose(in: scenario)): "
          + follows(route.response, in: state) + example(of: route)
      }
      let fallback = waiting.fallback.map { ["Otherwise: " + follows($0, in: state)] } ?? []
      let rungs = waiting.ladder.enumerated().map { index, rung in
        let isLast = index == waiting.ladder.count - 1
        return
          "The \(Prose.ordinal(index + 2)) time that none of these holds\(isLast ? ", and every time after" : ""): "
          + follows(rung, in: state)
      }
      return Outline.Section(heading: heading, paragraphs: said, points: routes + fallback + rungs)
    }
  }

  /// What is special about a state, in brackets.
  private func role(of state: State) -> String {
    if state.id == scenario.start { return " (here it begins)" }
    switch state.role {
    case .ordinary: return ""
    case .pattern: return " (only what other states have in common)"
    case .objection: return scenario.objection(state.id).map { " (\(moment(of: $0)))" } ?? ""
    }
  }

  /// When an objection breaks in.
  private func moment(of objection: Objection) -> String {
    let cause = objection.cause.map { ", set off by \($0.phrase)" } ?? ""
    let condition = objection.condition.map { ", when \($0.prose(in: scenario))" } ?? ""
    return "an objection that may break in anywhere\(cause)\(condition)"
  }

  private func example(of route: Route) -> String {
    route.samples.first.map { " For example: \(Prose.quoted($0.text))" } ?? ""
  }

  private func said(_ saying: Saying, by lead: String) -> [String] {
    guard let first = saying.lines.first else { return [] }
    let others = saying.lines.count - 1
    let more = others == 0 ? "" : others == 1 ? " (or one other line)" : " (or one of \(others) other lines)"
    return ["\(lead): \(Prose.quoted(spoken(first)))\(more)"]
  }

  /// With names filled in; other gaps are told in words.
  private func spoken(_ line: Line) -> String {
    line.text.pieces.map { piece in
      switch piece {
      case .text(let text): text
      case .placeholder(let gap):
        LineFiller(scenario: scenario, ledger: Ledger()).fill(LineText(pieces: [.placeholder(gap)], source: ""))
          ?? Prose.gap(gap)
      }
    }.joined()
  }

  private func follows(_ response: Response, in state: State) -> String {
    let answer = response.say.map { said($0, by: "the customer answers") } ?? []
    let moved = response.add.map { change in
      "\(Prose.words(change.meter)) \(change.amount < 0 ? "falls" : "rises") by \(change.amount.magnitude)"
    }
    let set = response.set.map { change in
      let value = scenario.wording(of: change.value, for: .variable(change.variable))
      return "\(Prose.words(change.variable)) becomes \(value)"
    }
    let learned = response.learn.map { "the rep then knows \(Prose.words($0))" }
    let note = response.note.map { ["it is noted: \(Prose.quoted($0))"] } ?? []
    return (answer + moved + set + learned + note + [target(of: response, in: state)]).joined(separator: "; ") + "."
  }

  private func target(of response: Response, in state: State) -> String {
    switch response.target {
    case .stay: "the talk stays here"
    case .call(let id): "it visits \(Prose.quoted(Prose.words(id))) and comes back here"
    case .resume: "the talk goes on where it was interrupted"
    case .back: "the talk goes back to where it came from"
    case .state(let id): id == state.id ? "it begins here again" : "it goes on with \(Prose.quoted(Prose.words(id)))"
    }
  }
}
