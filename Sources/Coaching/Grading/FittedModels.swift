/// The fitted models as the grader asks them; every answer is nil where the model is missing, and rules take over. A class for
/// the same reason as `Reading`.
package final class FittedModels: Sendable {
  private let altitudes: TextModel?
  private let questions: TextModel?
  private let needs: TextModel?
  private let talk: TextModel?
  private let proposals: TextModel?
  private let replies: TextModel?
  /// The place among its decisions of how good a reply is.
  private let goodness: Int?
  /// The same, of texts of which only that is asked.
  private let goodReplies: TextModel?

  package init(_ models: [FittedTask: TextModel]) {
    altitudes = models[.altitude]
    questions = models[.questions]
    needs = models[.needs]
    talk = models[.talk]
    proposals = models[.proposals]
    replies = models[.replies]
    goodness = replies?.decisions.firstIndex(of: "good")
    goodReplies = replies.flatMap { $0.only("good") }
  }

  /// Rules alone.
  package static let none = FittedModels([:])
}

extension FittedModels {
  func altitude(of answer: Answer, in tokens: Range<Int>) -> FittedAltitude? {
    guard let altitudes, !tokens.isEmpty else { return nil }
    return FittedAltitude(altitudes.logits(of: answer.features(of: tokens), frames: answer.frames(of: tokens)))
  }

  func topic(_ question: TextFeatures) -> (spin: SPIN, area: Area)? {
    guard let logits = questions?.logits(of: question) else { return nil }
    let spins = SPIN.allCases
    return (
      spins[Self.largest(logits[..<spins.count])], Area.allCases[Self.largest(logits[spins.count...]) - spins.count]
    )
  }

  /// In log-odds, whether a question puts work forward rather than asks for something.
  func proposal(_ question: TextFeatures) -> Double? { proposals?.logits(of: question).first }

  func need(of reading: Reading, in tokens: Range<Int>) -> Need? {
    logits(needs, of: reading, in: tokens).map { Need.allCases[Self.largest($0[...])] }
  }

  /// How good a reply to an objection is, 0 to 1.
  func goodness(of answer: Answer) -> Double? {
    guard let goodReplies, !answer.tokens.isEmpty else { return nil }
    return goodReplies.logits(of: answer.features(of: answer.tokens.indices)).last.map(Transcendental.sigmoid)
  }

  /// The log-odds of each move in a stretch of a reply, in the order of `Move.allCases`, and what `goodness` says of it.
  func reply(of answer: Answer, in tokens: Range<Int>) -> (moves: [Double], goodness: Double?)? {
    guard let replies, !tokens.isEmpty else { return nil }
    let logits = replies.logits(of: answer.features(of: tokens))
    return (Array(logits.prefix(Move.allCases.count)), goodness.map { Transcendental.sigmoid(logits[$0]) })
  }

  /// The log-odds of each kind of talk, in the order of `TalkKind.allCases`.
  func talk(of answer: Answer, in tokens: Range<Int>) -> [Double]? {
    guard let talk, !tokens.isEmpty else { return nil }
    return talk.logits(of: answer.features(of: tokens))
  }

  private func logits(_ model: TextModel?, of reading: Reading, in tokens: Range<Int>) -> [Double]? {
    guard let model, !tokens.isEmpty else { return nil }
    return model.logits(of: TextFeatures(reading, in: tokens))
  }

  private static func largest(_ values: ArraySlice<Double>) -> Int {
    values.indices.max { values[$0] < values[$1] } ?? values.startIndex
  }
}
