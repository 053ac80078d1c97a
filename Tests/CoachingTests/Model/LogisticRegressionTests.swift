import Testing

@testable import Coaching

@Suite struct LogisticRegressionTests {
  private static let dimensions = 40

  /// Rows of a few features each, of which the first ten tell the classes apart, more or less.
  private static let vectors: [SparseVector] = {
    var generator = SplitMix64(seed: 4)
    return (0..<120).map { row in
      let own = Int32(row % 10)
      let others = Set((0..<4).map { _ in Int32(10 + generator.below(dimensions - 10)) }).sorted()
      return SparseVector(ascending: [own] + others, values: ([own] + others).map { 1 / Float($0 + 1) })
    }
  }()

  /// Eleven decisions, more than are fitted at once; some know only a part of the rows.
  private static let decisions: [[Bool?]] = (0..<11).map { decision in
    vectors.indices.map { row in decision % 3 == 1 && row % 4 == 0 ? nil : (row % 10 < decision) != (row % 17 == 3) }
  }

  private func fit(_ rows: [Int], _ decisions: [[Bool?]]) -> [(weights: [Double], bias: Double)] {
    let table = SparseTable(rows.map { Self.vectors[$0] }, dimensions: Self.dimensions)
    return LogisticRegression(penalty: 1e-3).fit(table, decisions: decisions)
  }

  @Test func aDecisionComesOutAsItWouldAlone() {
    let together = fit(Array(Self.vectors.indices), Self.decisions)
    for (decision, fitted) in zip(Self.decisions, together) {
      let alone = fit(Array(Self.vectors.indices), [decision])[0]
      #expect(fitted.weights == alone.weights && fitted.bias == alone.bias)
    }
    #expect(Set(together.map(\.bias)).count > 8)
  }

  @Test func anExampleWithoutALabelMakesNoDifference() {
    let decision = Self.decisions[4]
    let known = decision.indices.filter { decision[$0] != nil }
    #expect(known.count < decision.count)
    let (all, some) = (fit(Array(decision.indices), [decision])[0], fit(known, [known.map { decision[$0] }])[0])
    #expect(all.weights == some.weights && all.bias == some.bias)
  }

  @Test func aFeatureOfOneClassPullsTowardsIt() {
    let fitted = fit(Array(Self.vectors.indices), [Self.vectors.indices.map { $0 % 10 < 5 }])[0]
    for feature in 0..<10 { #expect((fitted.weights[feature] > 0) == (feature < 5)) }
  }
}
