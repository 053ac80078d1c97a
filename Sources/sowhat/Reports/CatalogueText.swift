import Coaching

/// The list of scenarios, for reading and as JSON.
enum CatalogueText {
  /// Skill, level, minutes, customer and title.
  static func cells(of scenario: Scenario) -> [String] {
    let customer = [scenario.customer.name, scenario.customer.role, scenario.customer.company]
      .filter { !$0.isEmpty }.joined(separator: ", ")
    return [
      scenario.skill.rawValue, "level \(scenario.level)", "\(scenario.minutes) min", "\(scenario.title) (\(customer))",
    ]
  }

  static func lines(_ catalogue: Catalogue, style: Style, wrapper: TextWrapper) -> [String] {
    let rows = catalogue.playable.map { [$0.id] + cells(of: $0) }
    return Table(rows.map { $0.map(style.safe) }).lines(in: wrapper).map(\.trimmingEnd)
  }

  static func json(_ catalogue: Catalogue) -> JSONValue {
    .array(
      catalogue.playable.map { scenario in
        [
          "id": .string(scenario.id), "title": .string(scenario.title), "summary": .string(scenario.summary),
          "skill": .string(scenario.skill.rawValue), "level": .int(scenario.level),
          "minutes": .int(scenario.minutes), "tags": .strings(scenario.tags),
          "customer": [
            "name": .string(scenario.customer.name), "role": .string(scenario.customer.role),
            "company": .string(scenario.customer.company),
          ],
        ]
      })
  }
}
