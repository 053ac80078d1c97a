extension Double {
  /// Rounded half away from zero: scores are rounded before they are compared or printed.
  package func rounded(toPlaces places: Int) -> Double {
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    return (self * scale).rounded() / scale
  }
}
