import Testing

@testable import Coaching

@Suite struct UtteranceTests {
  private func words(_ text: String) -> [WordKey] { Utterance(text).tokens.map(\.word) }

  @Test(arguments: [
    ("DON'T", "do not"), ("don’t", "do not"), ("dont", "do not"), ("can't", "can not"), ("we’ve", "we have"),
    ("it's", "it is"), ("Dana's van", "Dana van"), ("role-based", "role based"), ("organise", "organize"),
    ("labour costs", "labor costs"), ("café", "cafe"), ("cafe\u{301}", "cafe"), ("P&L", "p&l"), ("Q & A", "q and a"),
    ("“quoted”", "quoted"), ("e.g. this", "e g this"), ("programmes", "programs"), ("soft\u{AD}ware", "software"),
  ]) func readsAsTheSameWords(_ typed: String, _ plain: String) {
    #expect(words(typed) == words(plain))
  }

  @Test(arguments: [
    ("fell", "falling"), ("lost", "loses"), ("queueing", "queues"), ("travelling", "traveled"), ("grew", "grow"),
  ]) func formsOfAWordShareTheirStem(_ left: String, _ right: String) {
    #expect(Utterance(left).tokens[0].stem == Utterance(right).tokens[0].stem)
  }

  @Test func businessIsNotBusy() {
    #expect(Utterance("business").tokens[0].stem != Utterance("busy").tokens[0].stem)
  }

  @Test func spansAreBytesOfTheTextAsTyped() {
    let text = "“Ça va”, you’ll save £38k!"
    let utterance = Utterance(text)
    #expect(utterance.tokens.map { utterance.quote($0.span) } == ["Ça", "va", "you", "’ll", "save", "£38k"])
  }

  @Test(arguments: [
    ("One. Two! Three?", 3), ("It costs 1.5 million. Yes.", 2), ("Mr. Hale called.", 1), ("so ... yes", 1),
    ("a list:\n- one\n- two", 3), ("line one\nline two", 1), ("par one\n\npar two", 2), ("See acme.com today", 1),
  ]) func countsSentences(_ text: String, _ count: Int) {
    #expect(Utterance(text).sentences.count == count)
  }

  @Test func survivesAnyBytes() {
    let hostile = [
      "", " ", "\0", "\u{1B}[31mred\u{1B}[0m", "\u{FFFD}\u{FFFD}", "....", "£", "'''", "-----", "$$$%%%", "12/", "9:",
      "👩‍👩‍👧‍👦 family", "نعم بالتأكيد", "これはペンです", "a\u{300}\u{301}\u{302}", "\u{202E}evil", "1,2,3,4", "£££12", "’s", "n't",
      String(repeating: "ab", count: 30_000), String(repeating: ", so ", count: 10_000),
      String(repeating: "not ", count: 10_000), String(repeating: "1", count: 5_000),
      String(repeating: "\n", count: 5_000),
      String(decoding: (0...255).map { UInt8($0) }, as: UTF8.self),
    ]
    for text in hostile {
      let utterance = Utterance(text)
      for token in utterance.tokens {
        #expect(token.span.lowerBound >= 0 && token.span.upperBound <= text.utf8.count)
      }
      for quantity in utterance.quantities { #expect(quantity.span.upperBound <= text.utf8.count) }
    }
  }

  @Test func looksAtNoMoreThanItsLimit() {
    let text = String(repeating: "Fewer queues, ", count: 80_000)
    #expect(Utterance(text).bytes.count <= Utterance.limit)
    #expect(Utterance(String(repeating: "é", count: 20_000)).bytes.count.isMultiple(of: 2))
  }
}
