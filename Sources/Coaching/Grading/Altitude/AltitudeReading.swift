/// What the altitude reader makes of an answer.
struct AltitudeReading: Equatable {
  /// The part that reaches highest; nil where nothing is stated.
  var best: AltitudeUnit?
  /// Sentences that only pad it.
  var idle: [Range<Int>] = []
  /// Sentences that name a gain and take it back.
  var denied: [Range<Int>] = []
}
