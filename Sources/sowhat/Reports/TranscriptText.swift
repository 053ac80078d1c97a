import Coaching

/// A conversation's output as text for a window or a pipe: who speaks can be told with colour and without.
///
/// The customer's lines are indented, quoted and named; what the coach says begins with `coach`.
struct TranscriptText {
  let style: Style
  let wrapper: TextWrapper

  /// - Parameter width: the window's columns; nil breaks no lines.
  init(style: Style, width: Int?) {
    self.style = style
    wrapper = TextWrapper(width: width)
  }
}

extension TranscriptText {
  static let coachMargin = "coach  "
  /// A tenth turn does not push the meter aside.
  private static let turnWidth = 7

  /// The output as a block of lines; a block ends with an empty line.
  func text(_ output: [Output]) -> String {
    output.map { lines($0).map(\.trimmingEnd).joined(separator: "\n") + (isTight($0) ? "\n" : "\n\n") }.joined()
  }

  private func lines(_ output: Output) -> [String] {
    switch output {
    case .introduction(let paragraphs): paragraphs.flatMap { wrapper.lines(style.safe($0)) }
    case .header(let header): lines(header)
    case .customer(let line): lines(line)
    case .coach(let words): CoachText(style: style, wrapper: wrapper).lines(words)
    case .scorecard(let card, let hints, let scenario):
      ScorecardText(card, hints: hints, of: scenario, style: style, wrapper: wrapper).lines
    }
  }

  /// A header stands right above what the customer says.
  private func isTight(_ output: Output) -> Bool {
    switch output {
    case .header: true
    case .introduction, .customer, .coach, .scorecard: false
    }
  }

  private func lines(_ line: CustomerLine) -> [String] {
    let name = line.name.isEmpty ? "" : style.safe(Person.called(line.name)) + ": "
    return wrapper.lines("\(name)\"\(style.safe(line.text))\"", first: "  ", rest: "    ")
      .map { style.paint($0, .customer) }
  }

  private func lines(_ header: Header) -> [String] {
    let person = [header.name, [header.role, header.company].filter { !$0.isEmpty }.joined(separator: ", ")]
      .filter { !$0.isEmpty }.map(style.safe).joined(separator: style.separator)
    let standing = [header.gauge.map(text), header.turn.map { "turn \($0)".padded(to: Self.turnWidth) }]
    let right = standing.compactMap { $0 }.joined(separator: "  ")
    let room = min(wrapper.width ?? 78, 78)
    guard person.displayWidth + right.displayWidth + 2 <= room else {
      return wrapper.lines(person).map { style.paint($0, .heading) }
        + wrapper.lines(right).map { style.paint($0, .faint) }
    }
    return [style.paint(person.padded(to: room - right.displayWidth), .heading) + style.paint(right, .faint)]
  }

  /// `patience ●●●○`, in figures where the dots would be too many to count.
  private func text(_ gauge: Header.Gauge) -> String {
    guard gauge.full <= 10, gauge.value >= 0 else { return "\(style.safe(gauge.name)) \(gauge.value)/\(gauge.full)" }
    let full = String(repeating: style.dots.full, count: gauge.value)
    return "\(style.safe(gauge.name)) \(full)\(String(repeating: style.dots.empty, count: gauge.full - gauge.value))"
  }
}
