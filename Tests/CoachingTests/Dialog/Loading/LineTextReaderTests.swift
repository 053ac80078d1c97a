import Testing

@testable import Coaching

@Suite struct LineTextReaderTests {
  private static let scope: LineTextReader.Scope = {
    var names = DeclaredNames()
    names.facts = ["goal"]
    names.numbers = ["late"]
    names.people = ["sam"]
    return .scenario(names)
  }()

  @Test func findsPlaceholdersBetweenTexts() {
    let (text, problems) = LineTextReader.read(
      "{customer.name}: '{quote.feature}'? {fact.goal} {number.late} {person.sam.name}", in: Self.scope)
    #expect(problems.isEmpty)
    #expect(text.placeholders == [.customerName, .quoteFeature, .fact("goal"), .number("late"), .personName("sam")])
    #expect(text.pieces.count == 9)
  }

  @Test(
    arguments: [
      ("a ⟦{fact.gaol}⟧ b", .undeclaredName, "did you mean `{fact.goal}`?"),
      ("a ⟦{last}⟧", .undeclaredName, nil), ("⟦{product.name}⟧", .undeclaredName, nil),
      ("a ⟦{⟧fact.goal", .wrongType, "write `{name}`"), ("⟦{⟧x {customer.name}", .wrongType, "write `{name}`"),
    ] as [(String, DiagnosticCode, String?)])
  func finds(_ marked: String, _ code: DiagnosticCode, _ help: String?) {
    let example = MarkedText(marked, file: "a")
    let problems = LineTextReader.read(example.text, in: Self.scope).problems
    #expect(problems.map(\.code) == [code])
    #expect(problems.map(\.span) == [(example.ranges[0].start.column - 1)..<(example.ranges[0].end.column - 1)])
    if let help { #expect(problems.map(\.help) == [help]) }
  }

  @Test func aVoiceKnowsItsOwnPlaceholders() {
    #expect(LineTextReader.read("As I said: {told} {last}", in: .voice).problems.isEmpty)
    #expect(LineTextReader.read("{fact.goal}", in: .voice).problems.map(\.code) == [.undeclaredName])
  }

  @Test func aClosingBraceAloneIsText() {
    #expect(LineTextReader.read("a } b", in: Self.scope).text.pieces == [.text("a } b")])
  }
}
