import Foundation
import Testing

@testable import Coaching

/// What the section "More" of Dialogs/README.md shows can be written like that.
@Suite struct ReadmeMoreTests {
  private static let section: String = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let data = (try? Data(contentsOf: root.appendingPathComponent("Dialogs/README.md"))) ?? Data()
    let text = String(decoding: data, as: UTF8.self)
    guard let start = text.range(of: "## More"), let end = text.range(of: "## What `check`") else { return "" }
    return String(text[start.upperBound..<end.lowerBound])
  }()

  /// The blocks, in order: objection, call, parent, let, fragment, people, translation.
  private static let blocks = section.components(separatedBy: "```text\n").dropFirst().map {
    String($0.components(separatedBy: "```")[0])
  }

  private func check(_ file: String, fragments: [String: String] = [:], location: SourceLocation = #_sourceLocation) {
    let source = SourceFile(name: "cfo.yaml", text: file)
    let shared = fragments.map { ($0.key, SourceFile(name: $0.key, text: $0.value)) }
    let found = ScenarioChecks.check(source, fragments: Dictionary(uniqueKeysWithValues: shared)).diagnostics
    #expect(
      found.isEmpty, Comment(rawValue: DiagnosticRenderer([source] + shared.map(\.1)).text(found)),
      sourceLocation: location)
  }

  private let base = ExampleScenario.text

  @Test func thereAreSevenBlocks() { #expect(Self.blocks.count == 7) }

  @Test func objection() { check(base + Self.blocks[0]) }

  @Test func callAndReturn() {
    let parts = Self.blocks[1].components(separatedBy: "  ...\n")
    let text = base.replacing("    else:\n      say: [\"You said", with: parts[0] + "    else:\n      say: [\"You said")
    check(text.replacing("  won: {final", with: parts[1] + "  won: {final"))
  }

  @Test func parent() {
    check(proving(Self.blocks[2]))
  }

  private func proving(_ block: String) -> String {
    base.replacing(
      "  won: {final", with: block + "    else: {say: \"Who says so?\", add: {patience: -1}}\n  won: {final"
    )
    .replacing(
      "if: \"altitude >= outcome and tie >= 3\", go: won",
      with: "if: \"altitude >= outcome and tie >= 3\", go: proof"
    )
    .replacing("product: {name: Clearway,", with: "product: {name: Clearway, forbidden: [we guarantee],")
  }

  /// A route of one's own comes first, and leaves to an inherited one what it names.
  @Test(arguments: [(" and not flag.forbidden", "overclaims"), ("", "shown")])
  func whatIsInheritedComesAfter(exception: String, route: String) throws {
    let block = Self.blocks[2].replacing(" and not flag.forbidden", with: exception)
    let file = SourceFile(name: "cfo.yaml", text: proving(block))
    let scenario = try #require(ScenarioLoader.load(file).scenario)
    let stage = Stage(scenario, ShippedKnowledge.knowledge, grader: ShippedKnowledge.grader)
    var session = Session(stage, seed: 0, start: Start(state: "proof"))
    let turn = session.reply(to: "We guarantee it: a customer of ours in Leeds had bills out two days sooner.")
    #expect(turn.transition.way == .route(route))
  }

  @Test func computedNames() {
    check(
      base.replacing("start: open\n", with: Self.blocks[3] + "vars: {warned: false}\nstart: open\n")
        .replacing("  patience: {start: 4", with: "  trust: {start: 1, max: 3}\n  patience: {start: 4")
        .replacing("if: \"altitude >= outcome\"", with: "if: \"altitude >= outcome or ready\"")
        .replacing(
          "      add: {patience: -1}\n    ladder",
          with: "      add: {patience: -1, trust: 1}\n      set: {warned: true}\n    ladder"))
  }

  @Test func fragment() {
    check(
      base.replacing("start: open\n", with: "include: [shared/price]\nstart: open\n")
        .replacing(
          "    else:\n      say: [\"You said",
          with: "      - {id: dear, if: \"asks\", call: price.open}\n    else:\n      say: [\"You said"
        )
        .replacing("So what is that worth to me, roughly?", with: "{number.price.gap} dearer. So what is that worth?"),
      fragments: ["shared/price": Self.blocks[4]])
  }

  @Test func people() {
    let text = """
      dialog: 1
      title: "Shrink"
      skill: outcomes
      customer: {name: Iris}
      start: open
      \(Self.blocks[5])    routes: [{id: good, if: "altitude >= benefit", go: won}]
          else: {say: "And?"}
        won: {final: pass, say: "Good."}
      """
    check(text + "\n")
  }

  @Test func translation() throws {
    let scenario = try #require(ScenarioLoader.load(SourceFile(name: "cfo.yaml", text: base)).scenario)
    let file = SourceFile(name: "l10n/de/cfo.yaml", text: Self.blocks[6])
    let (translation, found) = TranslationLoader.load(file, language: "de", of: scenario)
    #expect(translation?.lines.count == 1 && translation?.facts.count == 1)
    #expect(found.map(\.code) == [.missingTranslation, .staleTranslation, .missingTranslation])
  }
}
