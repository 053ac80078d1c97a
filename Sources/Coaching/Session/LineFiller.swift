/// Fills a line's placeholders from what is known now.
struct LineFiller {
  let scenario: Scenario
  let ledger: Ledger
  var quoteFeature: String?
  var quoteOutcome: String?
  var quoteDay: String?
  /// The customer's last line, for a voice's "as I said".
  var last: String?
  /// The line of a fact that was told before.
  var told: String?
  /// What the fact that is asked for rests on, as something to ask about.
  var first: String?

  /// The text to say, or nil where a placeholder is empty.
  func fill(_ line: LineText) -> String? {
    var text = ""
    for piece in line.pieces {
      switch piece {
      case .text(let part): text += part
      case .placeholder(let placeholder):
        guard let part = value(of: placeholder), !part.isEmpty else { return nil }
        text += part
      }
    }
    return text
  }
}

extension LineFiller {
  private func value(of placeholder: Placeholder) -> String? {
    switch placeholder {
    case .customerName: scenario.customer.name
    case .customerRole: scenario.customer.role
    case .customerCompany: scenario.customer.company
    case .productName: scenario.product?.name
    case .personName(let id): scenario.people.first { $0.id == id }?.name
    case .fact(let id): ledger.knows(id) ? scenario.fact(id)?.says : nil
    case .number(let id): isKnown(number: id) ? scenario.number(id)?.spoken : nil
    case .quoteFeature: quoteFeature
    case .quoteOutcome: quoteOutcome
    case .quoteDay: quoteDay
    case .last: last
    case .told: told
    case .first: first
    }
  }

  private func isKnown(number id: String) -> Bool {
    let telling = scenario.facts.filter { $0.numbers.contains(id) }
    return telling.isEmpty || telling.contains { ledger.knows($0.id) }
  }
}

extension NamedNumber {
  /// As somebody would say it: `9 days`, `38%`, `1.5`.
  package var spoken: String {
    let whole = value.rounded() == value && abs(value) < 1e15
    let figure = whole ? String(Int(value)) : String(value)
    if unit.isEmpty { return figure }
    return unit.hasPrefix("%") ? figure + unit : "\(figure) \(unit)"
  }
}
