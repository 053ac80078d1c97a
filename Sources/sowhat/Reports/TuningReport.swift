import Coaching

/// A model's figures as text.
struct TuningReport {
  let result: TuningResult

  init(_ result: TuningResult) { self.result = result }

  var text: String {
    let head = "\(result.task.rawValue): \(result.count) examples, held out by author or scenario\n"
    return head
      + result.figures.map { "  \($0.name.padded(to: 28)) \($0.value.fixed(3))\n" }.joined()
  }
}

extension Double {
  /// With so many decimals: `0.970`.
  func fixed(_ decimals: Int) -> String {
    var power = 1
    for _ in 0..<decimals { power *= 10 }
    let scaled = Int((abs(self) * Double(power)).rounded())
    let fraction = String(scaled % power)
    let sign = self < 0 && scaled > 0 ? "-" : ""
    return "\(sign)\(scaled / power).\(String(repeating: "0", count: decimals - fraction.count))\(fraction)"
  }
}
