/// How high one sentence, or two that hang together, reach by their wording.
struct AltitudeUnit: Equatable {
  var tokens: Range<Int>
  var level: Altitude
  /// What speaks for the level beyond the bare minimum, and against it: moves the score, not the level.
  var support: Int
  /// Whether the words leave room for doubt.
  var isThin: Bool
  /// What the fitted model says; nil where there is none, or where the words earn no credit.
  var fitted: FittedAltitude?
  var claim: Range<Int>?
  var effect: Range<Int>?
  var need: Range<Int>?
  var result: Range<Int>?
}

extension AltitudeUnit {
  /// Whether it sounds like a gain and takes it back.
  var isDenied: Bool { fitted?.isDenied ?? false }

  /// 0 to 4: the model's, or the level moved by at most 0.3.
  var score: Double {
    if let fitted { return fitted.score.rounded(toPlaces: 3) }
    let moved = Double(level.rawValue) + 0.1 * Double(max(-3, min(3, support)))
    return max(0, min(4, moved)).rounded(toPlaces: 3)
  }
}
