/// How high one sentence, or two that hang together, reach by their wording.
struct AltitudeUnit: Equatable {
  var tokens: Range<Int>
  var level: Altitude
  /// What speaks for the level beyond the bare minimum, and against it: moves the score, not the level.
  var support: Int
  /// Whether the words leave room for doubt.
  var isThin: Bool
  /// What the fitted model says; nil where there is none, or where the words are too few for it.
  var fitted: FittedAltitude?
  /// The same in the light of the whole answer. A rep who says what somebody gains has said it, whatever he says besides; but
  /// of two who say it the one who says nothing else stands higher.
  var inContext: FittedAltitude?
  /// The words earn no credit.
  var isWithheld = false
  var claim: Range<Int>?
  var effect: Range<Int>?
  var need: Range<Int>?
  var result: Range<Int>?
}

extension AltitudeUnit {
  /// Whether it sounds like a gain and takes it back.
  var isDenied: Bool { !isWithheld && fitted?.isDenied ?? false }

  /// 0 to 4: the model's, or the level moved by at most 0.3. What earns no credit keeps a part of it.
  var score: Double {
    let fitted = inContext ?? fitted
    if isWithheld { return (fitted?.withheldScore ?? 0).rounded(toPlaces: 3) }
    if let fitted { return fitted.score.rounded(toPlaces: 3) }
    let moved = Double(level.rawValue) + 0.1 * Double(max(-3, min(3, support)))
    return max(0, min(4, moved)).rounded(toPlaces: 3)
  }

  /// How sure it is that nothing is said where nothing counts.
  static let sureOfNothing = 0.7

  /// 0 to 1: the model's, or what the rules' signs are worth.
  var confidence: Double {
    if isWithheld { return Self.sureOfNothing }
    return fitted?.confidence ?? (isThin ? 0.4 : 0.7) + 0.06 * Double(max(0, min(4, support)))
  }
}
