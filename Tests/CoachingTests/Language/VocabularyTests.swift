import Testing

@testable import Coaching

@Suite struct VocabularyTests {
  private static let vocabulary = Vocabulary(["overtime", "drivers", "hours", "house", "weekend", "staff", "delivery"])

  private func words(_ text: String, names: [String] = []) -> [WordKey] {
    let names = WordTable(names.map { (WordKey($0), true) })
    return Utterance(text, vocabulary: Self.vocabulary, names: names).tokens.map(\.word)
  }

  @Test(arguments: [
    ("less overtmie", "less overtime"), ("less ovrtime", "less overtime"), ("less overrtime", "less overtime"),
    ("less ovettime", "less overtime"), ("Drievrs get home", "drivers get home"),
  ]) func mendsOneSlip(_ typed: String, _ meant: String) {
    #expect(words(typed) == Utterance(meant).tokens.map(\.word))
  }

  @Test(arguments: [
    "less overtmei", "the hourse", "less vertime", "our Drievrs", "the sttf", "a driver's delivery", "deliveries",
  ]) func leavesAloneWhatItCannotKnow(_ typed: String) {
    #expect(words(typed) == Utterance(typed).tokens.map(\.word))
  }

  /// Known words are taken from a table; they must come out as they would letter by letter.
  @Test(arguments: [
    "we organise the labour centre", "Don't you cannot say what's theirs?", "pls tell ur mgr, thx", "he fell & rose",
    "IT'S a programme", "businesses grew 9%",
  ]) func aKnownWordIsReadAsIfItWereNot(_ text: String) {
    let words = text.lowercased().split(whereSeparator: { !$0.isLetter }).map(String.init)
    #expect(Utterance(text, vocabulary: Vocabulary(words)).tokens == Utterance(text).tokens)
  }

  @Test func aNameOfTheScenarioIsNoSlip() {
    #expect(words("ask derivers", names: ["derivers"]) == Utterance("ask derivers").tokens.map(\.word))
  }

  @Test func quotesWhatWasTyped() {
    let utterance = Utterance("Less overtmie, earlier delivrey.", vocabulary: Self.vocabulary)
    #expect(utterance.tokens.map { utterance.quote($0.span) } == ["Less", "overtmie", "earlier", "delivrey"])
    #expect(String(decoding: utterance.letters(of: 0..<4), as: UTF8.self) == "Less overtime, earlier delivery")
    #expect(String(decoding: utterance.letters(of: 2..<4), as: UTF8.self) == "earlier delivery")
  }

  @Test func aWordThatOnlyOneWriterUsedIsNotTaken() {
    let file = Vocabulary.file(texts: ["the weekend shift", "a weekend off", "teh shfit"], phrases: ["overtime"])
    let mended = Utterance("wekend overtme shfit", vocabulary: Vocabulary(file: file))
    #expect(String(decoding: mended.letters(of: 0..<3), as: UTF8.self) == "weekend overtime shfit")
  }
}
