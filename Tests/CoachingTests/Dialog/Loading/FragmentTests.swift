import Testing

@testable import Coaching

@Suite struct FragmentTests {
  private static let price = """
    fragment: 1
    terms: {list-price: {kind: kpi, also: [tariff]}}
    numbers: {gap: {value: 20, unit: "%"}}
    states:
      open:
        say: [{id: first, text: "It is {number.gap} dearer."}]
        routes: [{id: known, if: "learned.late", go: reasons}]
        else: {say: "{number.gap}, I said.", add: {patience: -1}}
        ladder: [{say: "Forget it.", go: return}]
      reasons: {say: "Why?", else: {go: return}}
    objections:
      too-dear:
        type: price
        cause: discount
        say: "So it was too dear."
        routes: [{id: held, if: "altitude >= benefit", call: reasons}]
        else: {go: return}
    """ + "\n"

  private static let body = """
    include: [shared/price]
    start: open
    meters: {patience: {start: 5, max: 5, empty: won}}
    states:
      open:
        say: "What?"
        routes: [{id: price, if: "asks", call: price.open}]
        else: {say: "And?", go: won}
      won: {final: pass, say: "Good."}

    """

  @Test func namesGetTheFilesNameInFront() throws {
    let talk = try Talk(Self.body, fragments: ["shared/price": Self.price])
    let scenario = talk.session.scenario
    #expect(scenario.states.map(\.id) == ["open", "won", "price.open", "price.reasons", "price.too-dear"])
    #expect(scenario.objections.map(\.id) == ["price.too-dear"])
    #expect(scenario.number("price.gap")?.value == 20)
    #expect(scenario.term("price.list-price")?.synonyms == ["list price", "tariff"])
    let open = try #require(scenario.state("price.open"))
    #expect(open.say.lines.map(\.id) == ["price.first"])
    #expect(open.waiting?.routes.map(\.response.target) == [.state("price.reasons")])
    #expect(scenario.state("price.too-dear")?.waiting?.routes.map(\.response.target) == [.call("price.reasons")])
  }

  @Test func itIsPlayedAndComesBack() throws {
    var talk = try Talk(Self.body, fragments: ["shared/price": Self.price])
    #expect(talk.say("Do you have a budget?") == ["It is 20% dearer."])
    #expect(talk.say(Talk.feature) == ["20%, I said."])
    #expect(talk.session.meters[0].value == 4, "it moves the scenario's meters")
    #expect(talk.say(Talk.feature) == ["Forget it.", "What?"])
  }

  private func expect(
    _ include: String, _ fragments: [String: String], _ codes: [DiagnosticCode],
    location: SourceLocation = #_sourceLocation
  ) {
    let marked =
      Talk.head + "include: \(include)\n"
      + Self.body.replacing("include: [shared/price]\n", with: "")
      .replacing("call: price.open", with: "go: won").replacing(
        "meters: {patience: {start: 5, max: 5, empty: won}}\n", with: "")
    let shared = Dictionary(
      uniqueKeysWithValues: fragments.map { ($0.key, SourceFile(name: "\($0.key).yaml", text: $0.value)) })
    Findings(marked) { ScenarioChecks.check($0, fragments: shared).diagnostics }.expect(codes, location: location)
  }

  @Test func includesThatCannotBeFollowed() {
    expect("[⟦shared/pirce⟧]", ["shared/price": Self.price], [.include])
    expect(
      "[⟦price⟧, ⟦/etc/passwd⟧, ⟦shared/../x⟧, ⟦shared/price.yaml⟧]", ["shared/price": Self.price],
      [
        .include, .include, .include, .include,
      ])
  }

  @Test func fragmentsThatIncludeEachOther() {
    let fragments = [
      "shared/a": "fragment: 1\ninclude: [shared/b]\nterms: {one: {kind: kpi}}\n",
      "shared/b": "fragment: 1\ninclude: [shared/a]\nterms: {two: {kind: kpi}}\n",
    ]
    let file = SourceFile(
      name: "talk.yaml",
      text: Talk.head
        + Self.body.replacing("shared/price", with: "shared/a").replacing("call: price.open", with: "go: won"))
    let shared = fragments.mapValues { SourceFile(name: "b", text: $0) }
    let found = ScenarioChecks.check(file, fragments: shared).diagnostics.filter { $0.code == .include }
    #expect(found.map(\.notes) == [["`shared/a` > `shared/b` > `shared/a`"]])
  }

  @Test func aFragmentIncludedTwiceIsThereOnce() throws {
    let fragments = [
      "shared/a":
        "fragment: 1\ninclude: [shared/price]\nstates: {open: {say: \"A?\", else: {call: price.reasons}, ladder: [{go: return}]}}\n",
      "shared/price": Self.price,
    ]
    let talk = try Talk(
      Self.body.replacing("[shared/price]", with: "[shared/a, shared/price]").replacing(
        "call: price.open", with: "call: a.open"), fragments: fragments)
    #expect(talk.session.scenario.states.map(\.id).filter { $0.hasPrefix("price.") }.count == 3)
    #expect(talk.session.scenario.includes.map(\.name) == ["shared/a", "shared/price"])
  }

  @Test func whatIsWrongInAFragmentIsFoundInItsFile() {
    let fragment = "fragment: 1\nfacts: {}\nstates:\n  open: {say: \"A?\", else: {go: nowhere, add: {patiense: -1}}}\n"
    let file = SourceFile(name: "talk.yaml", text: Talk.head + Self.body)
    let found = ScenarioChecks.check(
      file, fragments: ["shared/price": SourceFile(name: "price.yaml", text: fragment)]
    ).diagnostics
    #expect(found.map(\.code) == [.unknownKey, .noSuchState, .undeclaredName])
    #expect(found.allSatisfy { $0.range.file == "price.yaml" })
    #expect(found[0].help == "`facts` belongs to one customer: write it into the scenario")
  }

  @Test func anUnusedIncludeIsReported() {
    let states = "fragment: 1\nstates: {open: {say: \"A?\", else: {go: return}}}\n"
    expect("[⟦shared/price⟧]", ["shared/price": states], [.unusedInclude])
    expect("[shared/words]", ["shared/words": "fragment: 1\nterms: {churn: {kind: kpi}}\n"], [])
  }

  @Test func anUnreadableFragmentIsOneMistake() {
    let file = SourceFile(name: "talk.yaml", text: Talk.head + Self.body)
    for (text, code) in [("fragment: 2\n", DiagnosticCode.version), ("fragment: [\n", .unreadable), ("", .unreadable)] {
      let found = ScenarioChecks.check(
        file, fragments: ["shared/price": SourceFile(name: "price.yaml", text: text)]
      ).diagnostics
      #expect(found.filter { $0.severity == .error }.map(\.code) == [code], "\(text)")
    }
  }
}
