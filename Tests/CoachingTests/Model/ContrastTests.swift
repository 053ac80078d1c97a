import Testing

@testable import Coaching

@Suite struct ContrastTests {
  private func example(_ text: String, _ label: Corpus.Label, author: String = "ann") -> Corpus.Example {
    Corpus.Example(
      text: text, label: label, said: ["We wait."], author: author, scenario: "gate", range: .top(of: "a.tsv"))
  }

  private var corpus: [Corpus.Example] {
    [
      example("Your trucks wait an hour less.", .altitude(.benefit)),
      example("Nobody pays for the yard any more.", .altitude(.outcome)),
      example("Your trucks wait not an hour less.", .denial),
      example("Something else altogether is said here.", .denial),
      example("Your trucks wait not an hour less.", .denial, author: "ben"),
      example("Your trucks wait an hour.", .altitude(.feature)),
    ]
  }

  @Test func aDenialIsHeldAgainstTheGainOfTheSameHandThatIsMostLikeIt() {
    let contrast = Contrast.twins(in: corpus, decision: 6)
    #expect(contrast == Contrast(decision: 6, pairs: [.init(surer: 2, other: 0)]))
  }

  @Test func onlyPairsOfWhichBothAreThereCount() {
    let contrast = Contrast(decision: 0, pairs: [.init(surer: 2, other: 0), .init(surer: 3, other: 1)])
    #expect(contrast.among([0, 2, 3]).pairs == [.init(surer: 1, other: 0)])
  }

  /// What both have decides nothing, however often it stands there; what only the surer one has decides.
  @Test func aDecisionThatIsFittedOnPairsLearnsTheDifference() {
    let rows = [[0, 1], [0], [0, 1, 2], [0, 2]].map { SparseVector(present: $0.map(Int32.init)) }
    let pairs: [Contrast.Pair] = [.init(surer: 0, other: 1), .init(surer: 2, other: 3)]
    let fit = LogisticRegression(penalty: 1e-3).fit(
      SparseTable(rows, dimensions: 3), decisions: [[nil, nil, nil, nil]],
      contrasts: [Contrast(decision: 0, pairs: pairs)])[0]
    #expect(fit.weights[1] > 1)
    #expect(abs(fit.weights[0]) < 1e-6 && abs(fit.weights[2]) < 1e-6 && fit.bias == 0)
  }
}
