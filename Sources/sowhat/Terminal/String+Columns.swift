import Coaching

extension String {
  /// How many columns a terminal gives it.
  var displayWidth: Int { unicodeScalars.reduce(0) { $0 + $1.displayWidth } }

  /// Filled with spaces to `width` columns.
  func padded(to width: Int) -> String { self + String(repeating: " ", count: max(width - displayWidth, 0)) }

  /// Without the spaces at its end.
  var trimmingEnd: String {
    var copy = self
    while copy.last == " " { copy.removeLast() }
    return copy
  }
}
