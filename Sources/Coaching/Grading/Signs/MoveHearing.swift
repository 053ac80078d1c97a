/// A model that hears moves beside the rules.
protocol MoveHearing {
  /// The words of a move; nil where it is not made.
  ///
  /// - Parameter found: the words in which a rule found it.
  func span(of move: Move, found: Range<Int>?) -> Range<Int>?
}
