/// A route that could stand in a state.
struct RouteDraft {
  /// What kind of thing its guard looks at: this decides where it may lead.
  enum Kind {
    /// Of the answer: another answer goes elsewhere.
    case answer
    /// Of the books alone, so that it would be taken for ever where it did not lead on.
    case books
    /// A question about a fact.
    case question(String)
    /// Leads on towards the win.
    case onward
  }

  var id: String
  var condition: String
  var kind: Kind
  var marks: [Page.Mark] = []
  /// Whether a good answer may be taken away from the way onward, so that none can be promised to go there.
  var isGreedy: Bool { if case .books = kind { true } else { id == "tied" || id == "keen" } }
}

extension ScenarioGenerator {
  /// Narrow ones before wide ones, so that none takes all answers from a later one.
  var drafts: [RouteDraft] {
    var drafts: [RouteDraft] = []
    let add = { (id: String, condition: String, kind: RouteDraft.Kind, marks: [Page.Mark]) in
      drafts.append(RouteDraft(id: id, condition: condition, kind: kind, marks: marks))
    }
    for fact in plan.facts + (plan.goal == .isAskedFor ? ["goal"] : []) {
      add("asked-\(fact)", "asked.\(fact)", .question(fact), [.fact(fact)])
    }
    if let fact = plan.facts.first {
      add("tied", "need.\(fact) and tie >= 3", .answer, [.fact(fact)])
      add("known", "learned.\(fact) and altitude == feature", .answer, [.fact(fact)])
    }
    if plan.hasLet { add("keen", "keen and move.next-step", .answer, []) }
    if plan.hasFlag { add("warned", "warned and attempt >= 2", .books, []) }
    if plan.hasMood { add("warm", "mood == warm and (turn >= 4 or move.confirm)", .books, []) }
    if plan.hasPatience { add("tired", "patience <= 1", .books, [.patience]) }
    if plan.hasTrust { add("trusts", "trust >= 2", .books, []) }
    add("hears", "move.acknowledge", .answer, [])
    add("sums", "(move.offload or move.confirm) and not flag.parrot", .answer, [])
    add("gives", "move.discount", .answer, [])
    add("boasts", "move.superiority or flag.hollow", .answer, [])
    add("forbidden", "flag.forbidden", .answer, [])
    add("dishonest", "honesty <= 1", .answer, [])
    add("figures", "quantification >= 4 and not asks", .answer, [])
    add("quiet", "silence and attempt >= 2", .answer, [])
    add("greets", "smalltalk", .answer, [])
    add("third", "attempt >= 3", .books, [])
    add("again", "visits >= 3", .books, [])
    add("late", "turn >= 7", .books, [])
    return drafts
  }
}
