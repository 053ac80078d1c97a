import Testing

@testable import Coaching

@Suite struct TranslationTests {
  private static let body = """
    start: open
    states:
      open:
        say: [{id: open.a, text: "What does it mean for me?"}]
        else: {say: [{id: open.else, text: "You said '{quote.feature}'."}, {id: open.plain, text: "And?"}]}
        ladder: [{go: won}]
      won: {final: pass, say: [{id: won.a, text: "Good."}]}
    """

  private func load(_ text: String) throws -> (Translation?, [Diagnostic], Scenario) {
    let scenario = try Talk(Self.body).session.scenario
    let (translation, diagnostics) = TranslationLoader.load(
      SourceFile(name: "l10n/de/talk.yaml", text: text), language: "de", of: scenario)
    return (translation, diagnostics, scenario)
  }

  private static let whole = """
    l10n: 1
    scenario: talk
    lines:
      open.a: {text: "Was heißt das für mich?", hash: \(Fingerprint(of: "What does it mean for me?").short)}
      open.else: "Sie sagten '{quote.feature}'."
      open.plain: "Und?"
      won.a: "Gut."
    facts:
      overdraft-goal: "Ich habe weniger Überziehung versprochen."
      late: "Unsere Rechnungen gehen neun Tage zu spät raus."
    """

  @Test func theConversationIsHeldInTheOtherLanguage() throws {
    let (translation, diagnostics, scenario) = try load(Self.whole)
    #expect(diagnostics.isEmpty)
    let german = scenario.translated(by: try #require(translation))
    var session = Session(
      Stage(german, ShippedKnowledge.knowledge, grader: ShippedKnowledge.grader), seed: 1)
    #expect(german.language == "de")
    #expect(session.opening.customer.map(\.text) == ["Was heißt das für mich?"])
    #expect(session.reply(to: Talk.feature).customer.map(\.text) == ["Sie sagten 'real-time charts'."])
    #expect(
      session.reply(to: Talk.question).customer.map(\.text) == ["Unsere Rechnungen gehen neun Tage zu spät raus."])
  }

  @Test func whatIsMissingStaysInTheScenariosLanguage() throws {
    let (translation, diagnostics, scenario) = try load(
      "l10n: 1\nscenario: talk\nlines:\n  won.a: \"Gut.\"\n")
    #expect(diagnostics.map(\.code) == [.missingTranslation, .missingTranslation])
    let german = scenario.translated(by: try #require(translation))
    #expect(german.state("open")?.say.lines[0].text.source == "What does it mean for me?")
    #expect(german.state("won")?.say.lines[0].text.source == "Gut.")
  }

  @Test func staleOrphanedAndMisfilledTexts() throws {
    let text = Self.whole.replacing("What does it mean for me?", with: "").replacing(
      "hash: \(Fingerprint(of: "What does it mean for me?").short)", with: "hash: 12345678"
    ).replacing("'{quote.feature}'", with: "das, {customer.name}").replacing("won.a", with: "won.b")
    let (_, diagnostics, _) = try load(text)
    #expect(
      diagnostics.map(\.code) == [
        .missingTranslation, .staleTranslation, .placeholdersDiffer, .orphanTranslation,
      ])
  }

  @Test func aTranslationOfAnotherScenarioOrOfNone() throws {
    let (translation, diagnostics, _) = try load(Self.whole.replacing("scenario: talk", with: "scenario: walk"))
    #expect(translation == nil && diagnostics.map(\.code) == [.orphanTranslation])
    let file = SourceFile(name: "l10n/de/gone.yaml", text: Self.whole)
    #expect(TranslationLoader.load(file, language: "de", of: nil).diagnostics.map(\.code) == [.orphanTranslation])
  }

  @Test func damagedTranslationsAreReportedAndNeverCrash() throws {
    let bytes = Array(Self.whole.utf8)
    let scenario = try Talk(Self.body).session.scenario
    for length in stride(from: 0, to: bytes.count, by: 5) {
      let file = SourceFile(name: "a", bytes: Array(bytes[..<length]))
      let (translation, diagnostics) = TranslationLoader.load(file, language: "de", of: scenario)
      #expect(translation != nil || !diagnostics.isEmpty)
    }
  }
}
