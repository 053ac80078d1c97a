/// How high the answer reached, as a name and as a number for ordering.
package struct AltitudeGrade: Equatable, Sendable {
  /// The level after caps and gates.
  package var level: Altitude
  /// 0.000 to 4.000, continuous; gates lower it, the ledger's cap does not. Rounded to three decimals.
  package var score: Double
  /// 0 to 1: how sure the grader is of the level.
  package var confidence: Double
  /// The level is a guess: prompt, do not judge.
  package var unsure: Bool
  /// The level that the wording alone would have had.
  package var wording: Altitude
}
