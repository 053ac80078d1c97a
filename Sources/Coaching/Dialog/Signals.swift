/// What guards see of a turn: a plain value, so that the explorer can make one as well as a grade can.
package struct Signals: Equatable, Sendable {
  private var values: [SignalName: Int]

  package init(_ values: [SignalName: Int] = [:]) { self.values = values }
}

extension Signals {
  /// The signal's value; nil for a criterion that does not apply, 0 for everything else that was not set.
  package subscript(name: SignalName) -> Int? {
    get {
      if let value = values[name] { return value }
      switch name {
      case .criterion: return nil
      case .asked, .learned, .need, .move, .flag, .asks, .smalltalk, .meter, .variable, .turn, .visits, .attempt,
        .ended, .best:
        return 0
      }
    }
    set { values[name] = newValue }
  }
}
