extension Array {
  /// `count` times `value`, as `Array(repeating:count:)` makes it. That one looks up the type of its memory each time, which
  /// takes longer than to fill some thirty places; for the short lists of which an answer needs a dozen.
  @inline(__always)
  init(filledWith value: Element, count: Int) {
    self = []
    append(contentsOf: repeatElement(value, count: count))
  }
}
