import Testing

@testable import Coaching

@Suite struct FramesTests {
  private func frames(_ text: String, said: [String] = []) -> Set<UInt32> {
    let reader = ShippedKnowledge.reader
    let heard = HeardWords(said.flatMap { HeardText(reader.read($0), .none, nil).sentences })
    return Set(Frames(reader.read(text), after: heard).hashes)
  }

  /// The same words nearly, and n-grams hardly tell them apart.
  @Test(arguments: [
    ("Your foreman gets up once instead of four times.", "Your foreman gets up four times instead of once."),
    ("The tiles stay whole and nobody waits.", "Nobody stays whole and the tiles wait."),
    ("It was late, but now it is on time.", "It is on time now, but it was late."),
  ]) func whatStandsUnderWhatMakesADifference(one: String, other: String) {
    #expect(frames(one) != frames(other))
  }

  @Test func whatTheCustomerSaidMakesADifference() {
    let text = "The old vines get through August."
    #expect(frames(text) != frames(text, said: ["We lost the old vines in August."]))
  }

  /// Of two answers with the same words denied, the one that denies what was wished for.
  @Test func aWishIsToldFromATrouble() {
    let text = "You will not find the clause in minutes."
    let wished = frames(text, said: ["We want to find the clause in minutes."])
    #expect(wished != frames(text, said: ["We never find the clause in minutes."]))
    #expect(wished != frames(text, said: ["We find the clause in minutes."]))
  }

  /// A sentence that stands within a text is read as if it stood alone.
  @Test func aStretchHasTheFramesThatItWouldHaveAlone() {
    let first = "Nobody waits at the gate, so the fish stays fresh."
    let reading = ShippedKnowledge.reader.read(first + " Still they go home late.")
    let stretch = Frames(reading, in: reading.utterance.sentences[0].tokens, after: .none)
    #expect(stretch.hashes == Frames(ShippedKnowledge.reader.read(first), after: .none).hashes)
  }

  /// However long a clause is, what is kept of it grows with its words and not with their pairs.
  @Test(arguments: ["", "?", "No", "Instead of", "1 2 3", "not, but, still, if", "no but still not"])
  func thereAreNotManyMoreFramesThanWords(text: String) {
    for times in [1, 2_000] {
      let reading = ShippedKnowledge.reader.read(String(repeating: text + " ", count: times))
      #expect(Frames(reading, after: .none).hashes.count <= 8 * reading.tokens.count + 500)
    }
  }

  /// A model without a section for frames looks at none, and a file keeps how many there are.
  @Test(arguments: [0, 5]) func aModelKeepsItsSectionOfFrames(frameBits: Int) throws {
    let shingles = Shingles(bits: 6, frameBits: frameBits)
    let model = TextModel(
      name: "one", decisions: ["only"], cues: ["cue"], shingles: shingles,
      rarity: (0..<shingles.dimensions).map { UInt8(16 + $0 % 100) },
      weights: (0..<shingles.dimensions).map { Int8($0 * 37 % 255 - 127) },
      lines: [TextModel.Line(scale: 0.01, bias: 0.5, cueWeights: [2])])
    let file = ModelFile(model: model, origin: 7)
    #expect(try ModelFile(file.bytes) == file)
    let text = "Nobody waits, but the fish still goes soft."
    let frames = Frames(ShippedKnowledge.reader.read(text), after: .none)
    let cue = SparseVector(present: [0])
    let with = model.logits(of: NGrams(of: text), frames: frames, cues: cue)
    #expect((with != model.logits(of: NGrams(of: text), cues: cue)) == (frameBits > 0))
  }
}
