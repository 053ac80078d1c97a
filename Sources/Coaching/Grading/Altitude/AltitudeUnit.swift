/// How high one sentence, or two that hang together, reach by their wording.
struct AltitudeUnit: Equatable {
  var tokens: Range<Int>
  var level: Altitude
  /// What speaks for the level beyond the bare minimum, and against it: moves the score, not the level.
  var support: Int
  /// Whether the words leave room for doubt.
  var isThin: Bool
  var claim: Range<Int>?
  var effect: Range<Int>?
  var need: Range<Int>?
  var result: Range<Int>?
}

extension AltitudeUnit {
  /// 0 to 4: the level, moved by at most 0.3.
  var score: Double {
    let moved = Double(level.rawValue) + 0.1 * Double(max(-3, min(3, support)))
    return max(0, min(4, moved)).rounded(toPlaces: 3)
  }
}
