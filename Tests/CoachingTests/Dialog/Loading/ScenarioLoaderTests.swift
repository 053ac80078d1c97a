import Testing

@testable import Coaching

@Suite struct ScenarioLoaderTests {
  private static let head = "dialog: 1\ntitle: \"T\"\nskill: outcomes\ncustomer: {name: Dana, role: CFO}\n"
  private static let states = """
    start: open
    states:
      open:
        say: "What?"
        routes:
          - {id: good, if: "altitude >= benefit", go: won}
        else: {say: "And?"}
      won: {final: pass, say: "Good."}

    """

  private func expect(
    head: String = "", states: String = Self.states, _ codes: DiagnosticCode...,
    location: SourceLocation = #_sourceLocation
  ) {
    Findings(Self.head + head + "\n" + states) { ScenarioLoader.load($0).diagnostics }.expect(codes, location: location)
  }

  @Test func whatIsMissingIsNamedAtTheConstructThatLacksIt() {
    let text = "⟦⟧title: T\nskill: outcomes\ncustomer: {role: CFO}\nstates:\n  open: {say: \"What?\"}\n"
    let found = Findings(text) { ScenarioLoader.load($0).diagnostics }.found
    #expect(
      found.map(\.message) == ["a scenario needs `dialog`", "a scenario needs `start`", "a customer needs `name`"])
    #expect(found.allSatisfy { $0.code == .wrongType })
  }

  @Test func noStatesMeansNoScenario() {
    let file = SourceFile(name: "a", text: Self.head + "start: open\nstates: {}\n")
    let (scenario, diagnostics) = ScenarioLoader.load(file)
    #expect(scenario == nil)
    #expect(diagnostics.map(\.code).contains(.wrongType))
  }

  @Test func aFaultyPartIsLeftOutAndTheRestIsThere() throws {
    let file = SourceFile(
      name: "x/cfo.yaml", text: Self.head + "level: nine\nfacts: {a: 3, b: {says: Yes we do}}\n" + Self.states)
    let (scenario, diagnostics) = ScenarioLoader.load(file)
    #expect(diagnostics.count == 2)
    let read = try #require(scenario)
    #expect(read.id == "cfo" && read.facts.map(\.id) == ["b"] && read.states.count == 2 && read.level == 1)
  }

  @Test func valuesOfTheWrongKind() {
    expect(
      head: """
        level: ⟦9⟧
        minutes: ⟦'6'⟧
        tags: ⟦yes⟧
        lang: ⟦no⟧
        brief: ⟦[a]⟧
        numbers: {late: {value: ⟦"9"⟧}, soon: {value: 9, plausible: ⟦[3, 1]⟧, by: ⟦bot⟧}}
        vars: {told: ⟦yes⟧, mood: {values: [warm, cold], start: ⟦colt⟧}}
        meters: {a: {start: ⟦7⟧, max: 5}, b: {start: 1, min: 3, max: ⟦3⟧}}
        """, .wrongType, .wrongType, .unquotedText, .unquotedText, .wrongType, .wrongType, .wrongType, .wrongType,
      .wrongType, .undeclaredName, .outsideRange, .outsideRange)
  }

  @Test func namesThatAreNotDeclared() {
    expect(
      head: """
        product: {name: Clearway, features: [billing module]}
        people: {sam: {name: Sam, owns: [⟦cahs⟧]}}
        terms: {cash: {kind: kpi, also: [money in]}}
        chain: ["billing module > ⟦cashh⟧", "Billing Module > cash", "billing module > ⟦money in⟧"]
        numbers: {late: {value: 9}}
        facts:
          a: {says: "A.", after: [⟦c⟧], if: "⟦trsut⟧ >= 1", numbers: [⟦lat⟧]}
        meters: {trust: {start: 1, max: 3}}
        """,
      states: """
        start: open
        states:
          open:
            say: [{text: "What?", tells: [⟦aa⟧], speaker: ⟦san⟧, when: "⟦learnd.a⟧"}]
            routes:
              - id: good
                if: "altitude >= benefit"
                add: {⟦trusst⟧: 1}
                set: {⟦mood⟧: warm}
                learn: [⟦b⟧]
                go: won
                samples: [{text: "x", given: {⟦trus⟧: 1, trust: ⟦9⟧, learned: [⟦zzz⟧]}, expect: {⟦stat⟧: won, moves: [⟦pich⟧]}}]
            else: {say: "And?"}
          won: {final: pass, say: "Good."}
        """, .undeclaredName, .undeclaredName, .undeclaredName, .undeclaredName, .undeclaredName, .undeclaredName,
      .undeclaredName, .undeclaredName, .undeclaredName, .undeclaredName, .undeclaredName, .undeclaredName,
      .undeclaredName, .outsideRange, .undeclaredName, .undeclaredName, .undeclaredName)
  }

  @Test func statesThatAreNotThere() {
    expect(
      head: "meters: {patience: {start: 2, max: 3, empty: ⟦walkd⟧}}",
      states: """
        start: ⟦opn⟧
        states:
          open:
            say: "What?"
            routes:
              - {id: good, if: "altitude >= benefit", go: ⟦wonn⟧}
            else: {say: "And?", go: .}
            ladder: [{go: back}, {go: ⟦nowhere⟧}]
          won: {final: pass, say: "Good."}
          walked: {final: fail, say: "Bye."}
        tests:
          - {name: t, from: ⟦opne⟧, turns: [{rep: "", expect: {state: ⟦wom⟧, never: [⟦nowhere⟧], end: ⟦past⟧}}]}
        """, .noSuchState, .noSuchState, .noSuchState, .noSuchState, .noSuchState, .noSuchState, .noSuchState,
      .wrongType)
  }

  @Test func oneNameForTwoThings() {
    expect(
      head: """
        people: {⟦customer⟧: {name: Sam}}
        terms: {cash: {kind: kpi, also: [money]}, profit: {kind: goal, also: [⟦Money⟧, ⟦cash⟧]}}
        meters: {trust: {start: 1, max: 3}, ⟦turn⟧: {start: 1, max: 3}}
        vars: {⟦trust⟧: true, ⟦altitude⟧: false}
        """,
      states: """
        start: open
        states:
          open:
            say: [{id: a, text: "What?"}, {id: ⟦a⟧, text: "What else?"}]
            routes:
              - {id: good, if: "altitude >= benefit", go: won}
              - {id: ⟦good⟧, if: "asks", say: "Ask."}
            else: {say: "And?"}
          won: {final: pass, say: "Good."}
        """, .duplicateID, .duplicateID, .duplicateID, .duplicateID, .duplicateID, .duplicateID, .duplicateID,
      .duplicateID)
  }

  @Test func expectationsAreLevelsMetersAndWords() throws {
    let tests = """
      tests:
        - name: t
          seed: 7
          given: {trust: 2, learned: []}
          turns:
            - {rep: "a", expect: {altitude: benefit, tie: 3, honesty: "<= 2", trust: 1, meters: {trust: 2}, says: "x", moves: pitch, flags: [parrot]}}
      """
    let file = SourceFile(name: "a", text: Self.head + "meters: {trust: {start: 1, max: 3}}\n" + Self.states + tests)
    let (scenario, diagnostics) = ScenarioLoader.load(file)
    #expect(diagnostics.isEmpty, Comment(rawValue: DiagnosticRenderer([file]).text(diagnostics)))
    let test = try #require(scenario?.tests.first)
    let expect = try #require(test.turns[0].expect)
    #expect(test.seed == 7 && test.given.meters == ["trust": 2])
    #expect(expect.levels.map(\.criterion) == [.altitude, .tie, .honesty])
    #expect(expect.levels.map(\.comparison) == [.equal, .equal, .atMost])
    #expect(expect.levels.map(\.level) == [3, 3, 2])
    #expect(expect.meters.map(\.value) == [1, 2])
    #expect(expect.moves.map(\.value) == [.pitch] && expect.flags.map(\.value) == [.parrot])
  }

  @Test func wrongExpectedLevelsAreFoundInTheText() {
    expect(
      states: Self.states + """
        tests:
          - {name: t, turns: [{rep: a, expect: {tie: ">= ⟦9⟧", altitude: ⟦benefitt⟧, honesty: "⟦=⟧ 2"}}]}
        """, .outsideRange, .undeclaredName, .guardType)
  }

  @Test func anAllowanceTakesBackWhatMayBeAllowed() {
    let loose = Self.states + "  lost: {final: fail, say: \"Bye.\"}\n"
    let allow = "allow: [{code: D401, why: \"for later\"}, {code: D505, why: \"known\"}]\ntodo: \"more\"\n"
    let text = Self.head + allow + loose
    #expect(ScenarioChecks.check(SourceFile(name: "a", text: text)).diagnostics.isEmpty)
    expect(head: "allow: [{code: ⟦D201⟧, why: \"no\"}, {code: ⟦D999⟧, why: \"no\"}]", .wrongType, .undeclaredName)
  }

  @Test func linesWithoutAnIdAreNamedByStateAndText() throws {
    let first = try #require(ScenarioLoader.load(SourceFile(name: "a", text: Self.head + Self.states)).scenario)
    let again = try #require(ScenarioLoader.load(SourceFile(name: "b", text: Self.head + Self.states)).scenario)
    let ids = first.lines.map(\.id)
    #expect(ids == again.lines.map(\.id))
    #expect(ids[0].hasPrefix("open.") && ids[0].count == 13)
    #expect(Set(ids).count == ids.count)
  }

  @Test func aNewerFormatIsRefusedWithoutFurtherFindings() {
    let file = SourceFile(name: "a", text: "dialog: 2\nnew: thing\nstates: {}\n")
    let (scenario, diagnostics) = ScenarioLoader.load(file)
    #expect(scenario == nil)
    #expect(diagnostics.contains { $0.code == .version })
  }
}
