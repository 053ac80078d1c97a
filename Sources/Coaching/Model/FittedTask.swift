/// One of the models that `tune` fits: what it decides, and what a labelled example says of each decision.
package enum FittedTask: String, CaseIterable, Sendable {
  /// How high a sentence reaches.
  case altitude
  /// SPIN and area of a question.
  case questions
  /// What a reply to an objection does, and how good it is.
  case replies
  /// Whether a customer's line voices a need.
  case needs
  /// What a line of a discovery talk does besides asking.
  case talk
  /// Whether a question puts work forward, rather than asks the customer for something.
  case proposals
}

extension FittedTask {
  /// The corpus that it is fitted on.
  package var corpus: Corpus.Kind {
    switch self {
    case .altitude: .altitude
    case .questions: .questions
    case .replies: .objections
    case .needs: .needs
    case .talk: .talk
    case .proposals: .proposals
    }
  }

  /// What else teaches it, and every which line of that: plain questions put nothing forward, and some are enough beside those that
  /// look as if they did.
  package var besides: (kind: Corpus.Kind, every: Int)? {
    switch self {
    case .proposals: (.questions, 10)
    case .altitude, .questions, .replies, .needs, .talk: nil
    }
  }

  /// The names in the model file, in order.
  package var decisions: [String] {
    switch self {
    case .altitude: ["claims", "effect", "theirs", "result", "value", "denied", "turned"]
    case .questions: SPIN.allCases.map(\.rawValue) + Area.allCases.map { "area-\($0.rawValue)" }
    case .replies: Move.allCases.map(\.rawValue) + ["good"]
    case .needs: Need.allCases.map(\.rawValue)
    case .talk: TalkKind.allCases.map(\.rawValue)
    case .proposals: ["proposal"]
    }
  }

  /// Half the count of n-gram features, as a power of two: enough that few of a corpus of this size share one.
  package var bits: Int {
    switch self {
    case .altitude: 16
    case .questions, .replies, .needs, .talk, .proposals: 14
    }
  }

  /// The count of features for frames, as a power of two; with 0 the model has none. Frames pay where it is asked whether a gain
  /// stays one.
  package var frameBits: Int {
    switch self {
    case .altitude: 14
    case .questions, .replies, .needs, .talk, .proposals: 0
    }
  }

  /// What the label says of each decision; nil keeps the example out of it.
  package func labels(_ label: Corpus.Label) -> [Bool?] {
    switch label {
    case .altitude(let altitude): Self.labels(altitude)
    case .denial: [nil, nil, nil, nil, nil, true, nil]
    case .question where self == .proposals: [false]
    case .question(_, let spin, let area):
      SPIN.allCases.map { $0 == spin } + Area.allCases.map { $0 == area }
    case .objection(let moves, let quality):
      Move.allCases.map { moves.contains($0) } + [quality == .middling ? nil : quality == .good]
    case .need(let need): Need.allCases.map { $0 == need }
    case .talk(let kind): TalkKind.allCases.map { $0 == kind }
    case .purpose(let purpose): [purpose != .asks]
    }
  }

  /// A ladder: anything at all, an effect rather than a fact, this customer's, what management tracks. `value` leaves the
  /// middle out and asks what counts most: a feature, or something the customer gains. `denied` asks of what sounds like
  /// a gain whether it is taken back, and `turned` is fitted on the pairs of `Contrast.twins`.
  private static func labels(_ altitude: Altitude) -> [Bool?] {
    [
      altitude > .none,
      altitude == .none ? nil : altitude >= .advantage,
      altitude < .advantage ? nil : altitude >= .benefit,
      altitude < .benefit ? nil : altitude == .outcome,
      altitude == .feature ? false : altitude >= .benefit ? true : nil,
      altitude >= .advantage ? false : nil,
      nil,
    ]
  }
}
