import Coaching

/// A change of a sound scenario that breaks what it means, and what must be said of it.
enum Edit: String, CaseIterable {
  case deletedTarget, renamedTarget, renamedFact, typeOfLevel, typeOfRoutes, typeOfMeter
  case doubledState, doubledRoute, doubledFact
  case deeperLine, shallowerLine, tab, openQuote, anchor, unknownKey
  case noStart, noElse, emptyGuard, unknownMove, constantGuard, outsideRange, shadowedRoute, unknownPlaceholder
  case deadEnd, trap, endlessLoop
}

/// A scenario with one edit in it.
struct EditedPage {
  var page: Page
  /// The first line, from 1, at which the fault can show.
  var line: Int
  /// Any of these will do.
  var codes: Set<DiagnosticCode>

  init(_ page: Page, from place: Int, _ codes: DiagnosticCode...) {
    self.page = page
    line = place + 1
    self.codes = Set(codes)
  }
}

extension Edit {
  /// Whether all that can happen must be looked at to find it.
  var needsExploring: Bool {
    switch self {
    case .trap, .endlessLoop: true
    case .deletedTarget, .renamedTarget, .renamedFact, .typeOfLevel, .typeOfRoutes, .typeOfMeter, .doubledState,
      .doubledRoute, .doubledFact, .deeperLine, .shallowerLine, .tab, .openQuote, .anchor, .unknownKey, .noStart,
      .noElse, .emptyGuard, .unknownMove, .constantGuard, .outsideRange, .shadowedRoute, .unknownPlaceholder, .deadEnd:
      false
    }
  }

  /// Nil where the scenario has no place for it.
  func applied(to page: Page, _ dice: inout Dice) -> EditedPage? {
    switch self {
    case .deletedTarget: Self.withoutTarget(page, &dice)
    case .renamedTarget:
      Self.rewriting(page, page.places { if case .target = $0 { true } else { false } }, &dice, .noSuchState) {
        $0.replacing("go: ", with: "go: un").replacing("start: s", with: "start: uns").replacing(
          "call: v", with: "call: unv"
        )
        .replacing("empty: ", with: "empty: un").replacing("full: ", with: "full: un").replacing(
          "from: ", with: "from: un")
      }
    case .renamedFact:
      Self.rewriting(page, page.places { if case .fact = $0 { true } else { false } }, &dice, .undeclaredName) {
        $0.replacing("asked.", with: "asked.un").replacing("learned.", with: "learned.un").replacing(
          "need.", with: "need.un")
      }
    case .typeOfLevel: Self.rewriting(page, page.places(of: .level), &dice, .wrongType) { _ in "level: high" }
    case .typeOfRoutes:
      Self.rewriting(page, page.places(of: .guard), &dice, .wrongType) {
        $0.replacing(#/if: "([^"]*)"/#) { "if: [\"\($0.1)\"]" }
      }
    case .typeOfMeter:
      Self.rewriting(page, page.places(of: .meter), &dice, .wrongType) {
        $0.replacing(#/start: \d/#, with: "start: some")
      }
    case .doubledState, .doubledRoute, .doubledFact: doubled(page, &dice)
    case .deeperLine, .shallowerLine, .tab, .openQuote, .anchor, .unknownKey: misspelled(page, &dice)
    case .noStart:
      page.places(of: .start).first.map { place in
        var copy = page
        copy.remove(place..<place + 1)
        return EditedPage(copy, from: 0, .wrongType)
      }
    case .noElse: Self.removing(page, page.places(of: .otherwise), &dice, .noElse, .wrongType)
    case .emptyGuard, .unknownMove, .constantGuard, .outsideRange, .shadowedRoute, .unknownPlaceholder:
      misjudged(page, &dice)
    case .deadEnd, .trap, .endlessLoop: stuck(page, &dice)
    }
  }
}
