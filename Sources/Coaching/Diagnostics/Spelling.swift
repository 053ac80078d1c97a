/// Near misses: which of the known names did the author mean?
package enum Spelling {
  /// The known name that is closest to `word`, if one is close enough to be meant.
  ///
  /// `nearest(to: "wonn", among: ["open", "won"])` is `won`. Of two equally close names the earlier is taken.
  package static func nearest(to word: String, among names: [String]) -> String? {
    let typed = Array(word.lowercased().unicodeScalars.prefix(64))
    var best: (name: String, distance: Int)?
    // More names than anybody declares would only take time.
    for name in names.prefix(1000) where name != word {
      let known = Array(name.lowercased().unicodeScalars.prefix(64))
      let longest = max(typed.count, known.count)
      let limit = min(max(longest, 3) / 3, longest / 2)
      guard abs(typed.count - known.count) <= limit else { continue }
      let distance = distance(from: typed, to: known)
      if distance <= limit, distance < best?.distance ?? .max { best = (name, distance) }
    }
    return best?.name
  }

  /// What to write into `help`: the near miss, else the names where they are few.
  package static func help(for word: String, among names: [String], kind: String) -> String? {
    if let near = nearest(to: word, among: names) { return "did you mean `\(near)`?" }
    guard !names.isEmpty, names.count <= 16 else { return nil }
    return "\(kind): " + names.map { "`\($0)`" }.joined(separator: ", ")
  }

  /// The near miss, else all of the names: for a closed vocabulary that nobody knows by heart.
  package static func helpOrAll(for word: String, among names: [String], kind: String) -> String {
    nearest(to: word, among: names).map { "did you mean `\($0)`?" }
      ?? "\(kind): " + names.map { "`\($0)`" }.joined(separator: ", ")
  }

  /// Insertions, deletions, substitutions and swaps of neighbours between two words.
  private static func distance(from left: [Unicode.Scalar], to right: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      for column in right.indices {
        let substitution = last[column] + (left[row] == right[column] ? 0 : 1)
        var cost = min(last[column + 1] + 1, current[column] + 1, substitution)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current.append(cost)
      }
      (beforeLast, last) = (last, current)
    }
    return last[right.count]
  }
}
