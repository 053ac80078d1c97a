import Testing

@testable import Coaching

@Suite struct NGramsTests {
  private static let vocabulary = Vocabulary(["overtime", "delivery", "shift"])

  /// The n-grams of a stretch are looked up in those of the whole; they must be what the stretch alone would give.
  @Test(arguments: [
    "You save a day. Your staff go home, don't they? Fine!", "“Yes” — we know. ‘Tis so… is it? No.",
    "great😀. We help 😀you! 100% sure? $5", "less overtmie. Earlier delivrey? No overtmie.", "été. Ça va? naïve!",
    "a.b c's. D", "'quoted'. 'more' text", "x\u{E9}'ll. So", "", "?", "no sentence end",
  ]) func aSentenceHasTheNGramsThatItWouldHaveAlone(text: String) {
    let reading = CueReader([]).read(Utterance(text, vocabulary: Self.vocabulary))
    let sentences = reading.utterance.sentences.map(\.tokens)
    let pairs = zip(sentences, sentences.dropFirst()).map { $0.lowerBound..<$1.upperBound }
    for stretch in sentences + pairs + [reading.tokens.indices] {
      let alone = NGrams(of: reading.utterance.letters(of: stretch))
      let found = reading.grams(of: stretch)
      #expect(found.words == alone.words && found.runs == alone.runs)
    }
  }
}
