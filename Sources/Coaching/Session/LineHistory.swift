/// How often the lines of one place were said: what `pick` goes by.
struct LineHistory: Equatable, Sendable {
  private(set) var counts: [Int: Int] = [:]
  private(set) var last: Int?

  var total: Int { counts.values.reduce(0, +) }

  func count(of line: Int) -> Int { counts[line] ?? 0 }

  mutating func say(_ line: Int) {
    counts[line, default: 0] += 1
    last = line
  }
}
