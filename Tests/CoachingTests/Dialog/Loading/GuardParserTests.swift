import Testing

@testable import Coaching

@Suite struct GuardParserTests {
  static let names: DeclaredNames = {
    var names = DeclaredNames()
    names.facts = ["late-invoices", "goal"]
    names.meters = ["patience", "broken"]
    names.variables = ["mood", "told-price"]
    names.bounds = ["patience": -2...5]
    names.values = ["mood": ["warm", "cold"], "told-price": Variable.flagValues]
    return names
  }()

  static let altitude = SignalName.criterion(.altitude)

  @Test(
    arguments: [
      ("altitude >= outcome", .compare(altitude, .atLeast, 4)),
      ("next-step==3", .compare(.criterion(.nextStep), .equal, 3)),
      ("asked.late-invoices", .truth(.asked("late-invoices"))),
      ("not need.goal", .not(.truth(.need("goal")))),
      (
        "learned.goal or move.next-step and flag.parrot",
        .any([
          .truth(.learned("goal")), .all([.truth(.move(.nextStep)), .truth(.flag(.parrot))]),
        ])
      ),
      (
        "(asks or smalltalk) and not not turn > 1",
        .all([
          .any([.truth(.asks), .truth(.smalltalk)]), .not(.not(.compare(.turn, .more, 1))),
        ])
      ),
      (
        "patience <= -1 and visits < 2 and attempt != 1",
        .all([
          .compare(.meter("patience"), .atMost, -1), .compare(.visits, .less, 2), .compare(.attempt, .unequal, 1),
        ])
      ),
      ("mood == cold", .compare(.variable("mood"), .equal, 1)), ("told-price", .truth(.variable("told-price"))),
    ] as [(String, Guard)])
  func reads(_ text: String, as condition: Guard) {
    let reading = GuardParser.read(text, names: Self.names)
    #expect(reading.problems.isEmpty && reading.isSound)
    #expect(reading.condition == condition)
  }

  /// Marked: the place of the one problem.
  @Test(
    arguments: [
      ("⟦altitud⟧ >= 2", .undeclaredName, "did you mean `altitude`?"),
      ("⟦asked.xyz⟧", .undeclaredName, nil),
      ("⟦late-invoices⟧ and asks", .undeclaredName, "did you mean `asked.late-invoices`?"),
      ("⟦asked.late-invoice⟧", .undeclaredName, "did you mean `asked.late-invoices`?"),
      ("not ⟦pitch⟧", .undeclaredName, "did you mean `move.pitch`?"),
      ("⟦end.pass⟧", .undeclaredName, nil),
      ("altitude >= ⟦outcom⟧", .undeclaredName, "did you mean `outcome`?"),
      ("mood == ⟦colt⟧", .undeclaredName, "did you mean `cold`?"),
      ("tie >= ⟦benefit⟧", .guardType, nil), ("tie >= ⟦5⟧", .outsideRange, nil),
      ("patience > ⟦6⟧", .outsideRange, nil), ("⟦patience⟧", .guardType, "compare it, for example `patience >= 2`"),
      ("⟦asks == 1⟧", .guardType, "write `asks` or `not asks`"),
      ("mood > ⟦cold⟧", .guardType, "compare with `==` or `!=`"),
      ("turn > ⟦many⟧", .guardType, nil), ("altitude ⟦=⟧ 3", .guardType, "did you mean `==`?"),
      ("asks ⟦&&⟧ smalltalk", .guardType, "write `and`"), ("asks and⟦⟧", .guardType, nil),
      ("(asks⟦⟧", .guardType, nil), ("asks ⟦)⟧", .guardType, nil), ("⟦3⟧ <= tie", .guardType, nil),
      ("⟦!⟧asks", .guardType, "write `not`"), ("asks ⟦smalltalk⟧", .guardType, nil), ("tie >= ⟦'⟧3'", .guardType, nil),
      ("⟦mood⟧", .guardType, "compare it, for example `mood == warm`"),
    ] as [(String, DiagnosticCode, String?)])
  func finds(_ marked: String, _ code: DiagnosticCode, _ help: String?) {
    let example = MarkedText(marked, file: "a")
    let problems = GuardParser.read(example.text, names: Self.names).problems
    #expect(problems.map(\.code) == [code])
    #expect(problems.map(\.span) == [(example.ranges[0].start.column - 1)..<(example.ranges[0].end.column - 1)])
    if let help { #expect(problems.map(\.help) == [help]) }
  }

  @Test func severalWrongNamesAreAllFound() {
    let reading = GuardParser.read("foo > 1 and mood == cold or bar", names: Self.names)
    #expect(reading.problems.map(\.code) == [.undeclaredName, .undeclaredName])
    #expect(!reading.isSound)
    #expect(reading.condition.comparisons.map(\.name) == [.variable("mood")])
  }

  @Test func endAndBestAreForInvariants() {
    let text = "not (end.pass and best.altitude < outcome)"
    #expect(GuardParser.read(text, names: Self.names, isInvariant: true).problems.isEmpty)
    #expect(GuardParser.read(text, names: Self.names).problems.count == 2)
  }

  @Test func aMeterThatCouldNotBeReadIsComparedInSilence() {
    let reading = GuardParser.read("broken > 99", names: Self.names)
    #expect(reading.problems.isEmpty && !reading.isSound)
  }

  @Test(arguments: ["(", "not "]) func deepNestingIsRefused(_ part: String) {
    let text = String(repeating: part, count: 100_000) + "asks"
    #expect(GuardParser.read(text, names: Self.names).problems.map(\.code) == [.guardType])
  }
}
