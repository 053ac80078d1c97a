import Coaching

/// The first screen's words: whom the rep meets, what the rep sells, what winning means, and that help exists.
struct Introduction {
  let paragraphs: [String]

  /// What the author's brief says already is not said again.
  init(_ scenario: Scenario, mode: Conversation.Mode) {
    let name = scenario.customer.calledName
    let product = scenario.product.flatMap { scenario.brief.contains($0.name) ? nil : $0 }
    let isGoalTold = scenario.brief.contains("Win:")
    let help =
      switch mode {
      case .drill: "/help lists what the coach can do."
      case .rehearsal: "/help helps. The coach is silent until the end."
      }
    let paragraphs = [
      "You meet \(Self.person(scenario.customer)).",
      product.map { "You sell \(Self.product($0))." },
      scenario.brief,
      isGoalTold ? nil : "Win: \(Self.winning(scenario, name: name))",
      "Type what you would say to \(name); \(help)",
    ]
    self.paragraphs = paragraphs.compactMap { $0 }.filter { !$0.isEmpty }
  }
}

extension Introduction {
  private static func person(_ person: Person) -> String {
    let company = person.company.isEmpty ? "" : "\(person.role.isEmpty ? " of" : " at") \(person.company)"
    let name = person.name.isEmpty ? person.calledName : person.name
    return name + (person.role.isEmpty ? "" : ", \(person.role)") + company
  }

  private static func product(_ product: Product) -> String {
    product.name + (product.features.isEmpty ? "" : ": " + product.features.joined(separator: ", "))
  }

  private static func winning(_ scenario: Scenario, name: String) -> String {
    let business = scenario.customer.company.isEmpty ? "the business" : scenario.customer.company
    return switch scenario.skill {
    case .outcomes: "say what it changes for \(business), in the measures that \(name) answers for."
    case .discovery: "find out by asking what drives \(business) and what it costs, before you offer anything."
    case .objections: "find the worry behind the objection and answer that one, without giving the price away."
    }
  }
}
