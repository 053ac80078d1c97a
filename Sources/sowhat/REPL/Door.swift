import Coaching

/// What stands behind `sowhat` without a verb: a short list of customers; Enter starts the first.
struct Door {
  let practice: Practice
}

extension Door {
  func run() throws(CouldNotRun) -> Status {
    guard practice.choices.format == .text else {
      throw CouldNotRun(message: "`--format jsonl` needs a scenario", help: "`sowhat list` names them")
    }
    let scenarios = try Catalogue(of: practice.library.home()).playable
    guard let first = scenarios.first else {
      throw CouldNotRun(message: "no scenario that can be played", help: "`sowhat check` says what is wrong")
    }
    show(scenarios)
    var source = practice.context.openInput(practice.context.inputIsTerminal)
    while true {
      guard case .line(let line) = source.next(prompt(scenarios)) else {
        if practice.context.inputIsTerminal { practice.context.output.write("\n") }
        return .fine
      }
      let choice = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if ["/quit", "/exit", "quit", "exit", "q"].contains(choice) { return .fine }
      if let scenario = choice.isEmpty ? first : Self.scenario(choice, among: scenarios) {
        practice.context.output.write("\n")
        return try practice.run(scenario.id, from: &source)
      }
      try refuse(choice, among: scenarios)
    }
  }

  /// By number, id, or the customer's first or full name.
  private static func scenario(_ choice: String, among scenarios: [Scenario]) -> Scenario? {
    if let number = Int(choice) { return scenarios.indices.contains(number - 1) ? scenarios[number - 1] : nil }
    let wanted = choice.lowercased()
    return scenarios.first { $0.id.lowercased() == wanted }
      ?? scenarios.first { scenario in
        let name = scenario.customer.name.lowercased()
        return name == wanted || name.split(separator: " ").first.map(String.init) == wanted
      }
  }

  /// Somebody who types may choose again; a pipe that names nothing has no conversation to open.
  private func refuse(_ choice: String, among scenarios: [Scenario]) throws(CouldNotRun) {
    let help = Spelling.help(for: choice, among: scenarios.map(\.id), kind: "there are")
    let fault = CouldNotRun(message: "no customer `\(choice.prefix(60))`", help: help)
    guard practice.context.inputIsTerminal else { throw fault }
    for line in fault.lines { practice.context.output.line(practice.choices.style.safe(line)) }
  }

  private func show(_ scenarios: [Scenario]) {
    let style = practice.choices.style
    let wrapper = TextWrapper(width: practice.context.output.width())
    let rows = scenarios.enumerated().map { index, scenario in
      ["\(index + 1)", scenario.id] + CatalogueText.cells(of: scenario)
    }
    let lines =
      wrapper.lines("A customer waits. Who is it to be?") + [""]
      + Table(rows.map { $0.map(style.safe) }).lines(in: wrapper) + [""]
      + wrapper.lines("Enter starts the first; a number or a name another.") + [""]
    practice.context.output.write(lines.map(\.trimmingEnd).joined(separator: "\n") + "\n")
  }

  private func prompt(_ scenarios: [Scenario]) -> Prompt {
    let ids = scenarios.map(\.id)
    return practice.choices.style.prompt.completing { before, word in
      before.isEmpty ? ids.filter { $0.hasPrefix(word) } : []
    }
  }
}
