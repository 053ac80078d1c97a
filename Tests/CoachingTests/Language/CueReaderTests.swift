import Testing

@testable import Coaching

@Suite struct CueReaderTests {
  private func cue(_ concept: Concept, in text: String) -> Cue? { ShippedKnowledge.reader.read(text).first(concept) }

  @Test(arguments: [
    ("It does not cut costs.", Concept.decrease, true), ("It never improves anything.", .gain, true),
    ("It cuts costs and you do not queue.", .decrease, false), ("You no longer wait.", .burden, false),
    ("Not only faster, it cuts costs.", .decrease, false), ("Nobody waits.", .burden, true),
    ("It won't lower your bill.", .decrease, true), ("It wont lower your bill.", .decrease, true),
    ("It will not, so costs fall.", .decrease, false), ("There are no-shows.", .burden, false),
  ]) func knowsWhatANegationGoverns(_ text: String, _ concept: Concept, _ isNegated: Bool) {
    #expect(cue(concept, in: text)?.isNegated == isNegated)
  }

  @Test func findsNoPhraseAcrossAComma() {
    var index = PhraseIndex()
    index.add("save time", match: .stem, payload: 1)
    #expect(index.hits(in: Utterance("we save, time flies").tokens).isEmpty)
    #expect(index.hits(in: Utterance("saving time").tokens).count == 1)
  }

  @Test func aStarStandsForOneWord() {
    var index = PhraseIndex()
    index.add("bring * down", match: .stem, payload: 1)
    #expect(index.hits(in: Utterance("brings costs down").tokens).count == 1)
    #expect(index.hits(in: Utterance("brings all costs down").tokens).isEmpty)
  }

  @Test func anAdverbDoesNotBreakAPhrase() {
    var index = PhraseIndex()
    index.add("don't get it", match: .word, payload: 0)
    #expect(index.hits(in: Utterance("you don't really get it").tokens).map(\.tokens) == [1..<6])
    #expect(index.hits(in: Utterance("you don't quickly get it").tokens).isEmpty)
  }

  @Test func wordsAreComparedAsWrittenWhereAskedFor() {
    var index = PhraseIndex()
    index.add("means", match: .word, payload: 1)
    #expect(index.hits(in: Utterance("it means MEANS").tokens).count == 2)
    #expect(index.hits(in: Utterance("it meant").tokens).isEmpty)
  }

  @Test(arguments: [
    ("Slots are booked, so nobody queues.", [Clause.Joint.start, .consequence]),
    ("Detention falls because nobody queues.", [.start, .cause]),
    ("So it falls.", [.start]),
    ("It is so easy.", [.start]),
    ("If half stay, you keep the money.", [.start, .consequence]),
  ]) func cutsClauses(_ text: String, _ joints: [Clause.Joint]) {
    #expect(ShippedKnowledge.reader.read(text).clauses.map(\.joint) == joints)
  }

  @Test(arguments: [
    ("We need that number down by March.", Need.explicit), ("I promised the board fewer accidents.", .explicit),
    ("The queues are a nightmare.", .implied), ("We run forty trucks.", .none),
    ("I want to know what it costs.", .none),
    ("What do you want for it?", .none), ("We don't need any of that.", .none),
    ("The owner wants the returns halved.", .explicit),
    ("It takes for ever to get a part.", .implied),
  ]) func readsTheNeedInALine(_ text: String, _ need: Need) {
    #expect(NeedReader.need(of: ShippedKnowledge.reader.read(text)) == need)
  }
}
