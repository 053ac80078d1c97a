import Testing

@testable import Coaching

@Suite struct TextModelTests {
  /// Two decisions over few features, so that n-grams share places.
  private let model: TextModel = {
    let shingles = Shingles(bits: 6)
    return TextModel(
      name: "two", decisions: ["first", "second"], cues: ["cue"], shingles: shingles,
      rarity: (0..<shingles.dimensions).map { UInt8(16 + $0 % 100) },
      weights: (0..<2 * shingles.dimensions).map { Int8($0 * 37 % 255 - 127) },
      lines: [
        TextModel.Line(scale: 0.01, bias: 0.5, cueWeights: [2], slope: 1.5, intercept: 0.1),
        TextModel.Line(scale: 0.02, bias: -0.5, cueWeights: [-1]),
      ])
  }()
  private let cue = SparseVector(present: [0])

  @Test func aModelOfOneDecisionAnswersAsTheWholeModelDoes() throws {
    let grams = NGrams(of: "You save a day, don't you?")
    let both = model.logits(of: grams, cues: cue)
    #expect(both[0] != both[1])
    for (index, decision) in model.decisions.enumerated() {
      let only = try #require(model.only(decision))
      #expect(only.logits(of: grams, cues: cue) == [both[index]])
    }
    #expect(model.only("third") == nil)
  }

  /// Weights are added eight decisions at a time.
  @Test(arguments: [1, 7, 8, 9, 16, 17]) func howManyDecisionsAModelHasMakesNoDifferenceToEach(count: Int) throws {
    let shingles = Shingles(bits: 4)
    let many = TextModel(
      name: "many", decisions: (0..<count).map(String.init), cues: ["cue"], shingles: shingles,
      rarity: (0..<shingles.dimensions).map { UInt8(255 - $0) },
      weights: (0..<count * shingles.dimensions).map { Int8($0 * 53 % 255 - 127) },
      lines: (0..<count).map { TextModel.Line(scale: 0.01, bias: Double($0), cueWeights: [1]) })
    let grams = NGrams(of: "You save a day, don't you?")
    let all = many.logits(of: grams, cues: cue)
    for decision in 0..<count {
      let only = try #require(many.only("\(decision)"))
      #expect(only.weights == stride(from: decision, to: many.weights.count, by: count).map { many.weights[$0] })
      #expect(only.logits(of: grams, cues: cue) == [all[decision]])
    }
  }

  @Test(arguments: [("DON’T WAIT", "don't wait"), ("so — yes", "so - yes"), ("“a day”, saved", "\"a day\" saved")])
  func theWayOfTypingMakesNoDifference(one: String, other: String) {
    #expect(model.logits(of: NGrams(of: one), cues: cue) == model.logits(of: NGrams(of: other), cues: cue))
  }

  @Test func eachFeatureCountsOnceHoweverOftenItsNGramsOccur() {
    let features = model.shingles.features(of: "a day and a day and a day")
    #expect(Set(features.words).count == features.words.count)
    #expect(Set(features.runs).count == features.runs.count)
    #expect(features.words.allSatisfy { $0 < 64 } && features.runs.allSatisfy { (64..<128).contains($0) })
  }

  @Test(arguments: [[], [0x20], [0xE2], [0xE2, 0x80], [0x27]])
  func textsWithoutAWordOrCutWithinACharacterAreRead(bytes: [UInt8]) {
    #expect(model.logits(of: NGrams(of: bytes[...]), cues: cue).allSatisfy { $0.isFinite })
  }
}
