/// Digits as they were typed, with what was attached to them.
package struct Numeral: Equatable, Sendable {
  package enum Mark: Equatable, Sendable {
    case none, money, percent
    /// `3x`.
    case multiple
  }

  package var value: Double
  package var mark: Mark
}
