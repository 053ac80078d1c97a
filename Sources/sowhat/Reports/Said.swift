/// What the rep said, as it is repeated.
enum Said {
  /// In quotes; `(said nothing)` where nothing was typed, since empty quotes look like a fault.
  static func quoted(_ text: String) -> String {
    text.contains { !$0.isWhitespace } ? "\"\(text)\"" : "(said nothing)"
  }

  /// `-1`, `+2`: which way a meter moved.
  static func signed(_ amount: Int) -> String { amount > 0 ? "+\(amount)" : "\(amount)" }
}
