import Coaching

extension Edit {
  /// States that one does not get out of.
  func stuck(_ page: Page, _ dice: inout Dice) -> EditedPage? {
    // Those of the way to the win, but the last, after which comes the end.
    let states = page.places { if case .state(let id) = $0 { id.hasPrefix("s") } else { false } }
    guard states.count > 1, let place = states.dropLast().first, case .state(let id)? = page.lines[place].marks.first
    else {
      return nil
    }
    switch self {
    case .deadEnd: return Self.emptied(page, [place], ["    else: {say: \"Again?\"}"], inheriting: false, .deadEnd)
    case .trap:
      let next = states[1]
      guard case .state(let other)? = page.lines[next].marks.first else { return nil }
      return Self.emptied(
        page, [place, next], ["    else: {say: \"Again?\", go: \(other)}", "    else: {say: \"Again?\", go: \(id)}"],
        .trap, .endlessLoop)
    default:
      return Self.emptied(
        page, [place], ["    routes: [{id: up, if: \"altitude >= benefit\", go: s2}]\n    else: {say: \"Again?\"}"],
        .endlessLoop)
    }
  }

  /// The states with nothing in them but what they say and a new way of answering.
  private static func emptied(
    _ page: Page, _ places: [Int], _ bodies: [String], inheriting: Bool = true, _ codes: DiagnosticCode...
  ) -> EditedPage? {
    var copy = page
    for (place, body) in zip(places, bodies).reversed() {
      let block = page.block(at: place)
      // What is inherited stays, so that the parent remains one.
      let parent = page.lines[block].map(\.text).filter { inheriting && $0.hasPrefix("    parent:") }
      copy.remove(block.lowerBound + 1..<block.upperBound)
      copy.insert((["    say: \"What does it mean?\""] + parent + [body]).joined(separator: "\n"), at: place + 1)
    }
    var edited = EditedPage(copy, from: places[0])
    edited.codes = Set(codes)
    return edited
  }
}
