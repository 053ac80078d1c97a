import Coaching

// MARK: - How edits are made

extension Edit {
  static func rewriting(
    _ page: Page, _ places: [Int], _ dice: inout Dice, _ code: DiagnosticCode, _ change: (String) -> String
  ) -> EditedPage? {
    let fit = places.filter { change(page.lines[$0].text) != page.lines[$0].text }
    guard let place = dice.pick(fit) else { return nil }
    var copy = page
    copy.rewrite(place, change)
    return EditedPage(copy, from: place, code)
  }

  /// With the first state that poor answers or others lead to left out: each line that names it is at fault.
  static func withoutTarget(_ page: Page, _ dice: inout Dice) -> EditedPage? {
    let states = page.places { if case .state = $0 { true } else { false } }
    let led = states.filter { place in
      guard case .state(let id)? = page.lines[place].marks.first else { return false }
      return !page.places(of: .target(id)).isEmpty
    }
    guard let place = dice.pick(led), case .state(let id)? = page.lines[place].marks.first else { return nil }
    var copy = page
    copy.remove(page.block(at: place))
    guard let first = copy.places(of: .target(id)).first else { return nil }
    return EditedPage(copy, from: first, .noSuchState)
  }

  /// The fault shows where the state begins, or in the place of what is gone.
  static func removing(
    _ page: Page, _ places: [Int], _ dice: inout Dice, _ code: DiagnosticCode, _ other: DiagnosticCode
  ) -> EditedPage? {
    guard let place = dice.pick(places) else { return nil }
    let states = page.places { if case .state = $0 { true } else { false } }
    var copy = page
    copy.remove(page.block(at: place))
    return EditedPage(copy, from: states.last { $0 < place } ?? place, code, other)
  }
}

extension Edit {
  /// Something that is there twice.
  func doubled(_ page: Page, _ dice: inout Dice) -> EditedPage? {
    var copy = page
    let isMeant: (Page.Mark) -> Bool =
      self == .doubledRoute ? { $0 == .route } : { if case .state = $0 { true } else { false } }
    let places =
      self == .doubledFact
      ? page.lines.indices.filter { page.lines[$0].text == "  goal:" } : page.places(where: isMeant)
    guard let place = dice.pick(places) else { return nil }
    let block = page.block(at: place)
    for (offset, line) in page.lines[block].enumerated() { copy.insert(line.text, at: block.upperBound + offset) }
    return EditedPage(copy, from: block.upperBound, self == .doubledRoute ? .duplicateID : .duplicateKey)
  }

  /// A slip of the hand in the text itself. What a parser makes of it is its own affair, as long as it says so.
  func misspelled(_ page: Page, _ dice: inout Dice) -> EditedPage? {
    let parts = page.places(of: .part).filter { place in
      // One that stands between two others, so that its depth tells.
      place > 0 && page.lines[place - 1].marks.contains(.part) && !page.lines[place].marks.contains(.routes)
        && !page.lines[place].marks.contains(.ladder)
    }
    let places: [Int]
    let change: (String) -> String
    switch self {
    case .deeperLine: (places, change) = (parts, { " " + $0 })
    case .shallowerLine: (places, change) = (parts, { String($0.dropFirst()) })
    case .tab: (places, change) = (parts, { "\t" + $0.drop { $0 == " " } })
    case .openQuote:
      (places, change) = (
        page.places(of: .spoken).filter { page.lines[$0].text.hasSuffix("\"") }, { String($0.dropLast()) }
      )
    case .anchor:
      (places, change) = (
        page.places(of: .spoken), { $0.replacing(#/(: |- )"/#, maxReplacements: 1) { "\($0.1)&a \"" } }
      )
    default: (places, change) = (page.places(of: .routes), { $0.replacing("routes", with: "roads") })
    }
    let codes: DiagnosticCode = self == .anchor ? .forbiddenYAML : self == .unknownKey ? .unknownKey : .unreadable
    var edited = Self.rewriting(page, places, &dice, codes, change)
    if self == .deeperLine || self == .shallowerLine || self == .openQuote {
      edited?.codes.formUnion([.unknownKey, .wrongType, .duplicateKey, .unquotedText])
    }
    return edited
  }

  /// A guard or a text that means nothing, or the same as another.
  func misjudged(_ page: Page, _ dice: inout Dice) -> EditedPage? {
    let guards = page.places(of: .guard)
    let rewritten = { (text: String) in
      { (line: String) in line.replacing(#/(if|when): "[^"]*"/#, maxReplacements: 1) { "\($0.1): \"\(text)\"" } }
    }
    switch self {
    case .emptyGuard: return Self.rewriting(page, guards, &dice, .guardType, rewritten("altitude >="))
    case .unknownMove: return Self.rewriting(page, guards, &dice, .undeclaredName, rewritten("move.whistling"))
    case .constantGuard: return Self.rewriting(page, guards, &dice, .constantGuard, rewritten("altitude >= none"))
    case .outsideRange:
      return Self.rewriting(page, page.places(of: .patience), &dice, .outsideRange) {
        $0.replacing("patience <= 1", with: "patience <= 99")
      }
    case .unknownPlaceholder:
      return Self.rewriting(page, page.places(of: .otherwise), &dice, .undeclaredName) {
        $0.replacing("say: [\"", with: "say: [\"{fact.nothing} ").replacing("say: \"", with: "say: \"{fact.nothing} ")
      }
    default:
      guard let place = dice.pick(page.places(of: .route)) else { return nil }
      var copy = page
      copy.insert(
        page.lines[place].text.replacing("{id: ", with: "{id: copy-of-").replacing(#/, samples: .*}$/#, with: "}"),
        at: place + 1)
      return EditedPage(copy, from: place + 1, .shadowedRoute)
    }
  }
}
