/// Small pieces of English.
enum Prose {
  /// `detention-cost` is `detention cost`.
  static func words(_ id: String) -> String {
    String(id.map { $0 == "-" || $0 == "_" || $0 == "." ? " " : $0 })
  }

  static func quoted(_ text: String) -> String { "\"\(text)\"" }

  /// `a, b and c`.
  static func list(_ items: [String], word: String = "and") -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " \(word) " + last
  }

  static func kind(_ kind: Term.Kind) -> String {
    switch kind {
    case .kpi: "a figure they are measured by"
    case .goal: "a goal"
    case .operation: "something that happens at work"
    }
  }

  static func ending(_ ending: Ending) -> String {
    switch ending {
    case .pass: "the rep has won"
    case .fail: "the rep has lost"
    case .neutral: "nothing is decided"
    }
  }

  static func ordinal(_ number: Int) -> String {
    let suffix =
      switch (number % 10, number % 100) {
      case (_, 11...13): "th"
      case (1, _): "st"
      case (2, _): "nd"
      case (3, _): "rd"
      default: "th"
      }
    return "\(number)\(suffix)"
  }

  /// What stands for a gap that is filled in the talk.
  static func gap(_ placeholder: Placeholder) -> String {
    switch placeholder {
    case .quoteFeature: "[the rep's words about the product]"
    case .quoteOutcome: "[the rep's words about the result]"
    case .quoteDay: "[the rep's day]"
    case .fact(let id), .number(let id): "[\(words(id))]"
    case .customerName, .customerRole, .customerCompany, .productName, .personName, .last, .told, .first:
      "[\(words(placeholder.name))]"
    }
  }
}

extension String {
  /// `next step` is `Next step`.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
