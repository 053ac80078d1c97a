/// Sizes as bars, so that somebody sees what was tried.
struct Histogram {
  private var counts: [Int: Int] = [:]
  private let width: Int

  init(width: Int) { self.width = width }
}

extension Histogram {
  mutating func add(_ size: Int) { counts[size / width, default: 0] += 1 }

  /// `120-159  ######## 16`.
  var text: String {
    let most = max(counts.values.max() ?? 1, 1)
    return counts.sorted { $0.key < $1.key }.map { bin, count in
      let range = width == 1 ? "\(bin)" : "\(bin * width)-\((bin + 1) * width - 1)"
      let bar = String(repeating: "#", count: max(count * 40 / most, 1))
      return String(repeating: " ", count: max(10 - range.count, 0)) + "\(range)  \(bar) \(count)"
    }.joined(separator: "\n")
  }
}
