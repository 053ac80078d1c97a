/// Breaks and cuts labels of a picture.
enum LabelText {
  /// At most `most` lines of about `columns` characters, broken between words; what is cut off ends in `...`. A comparison
  /// stays in one line: `attempt <= 2`, `not asks`, `trust +1`.
  static func lines(_ text: String, columns: Int, most: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in units(of: text.withoutControls) {
      if !line.isEmpty, line.count + word.count + 1 > columns {
        lines.append(line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    if !line.isEmpty { lines.append(line) }
    guard lines.count > most, most > 0 else { return lines }
    return lines.prefix(most - 1) + [lines[most - 1] + " ..."]
  }

  private static let operators: Set<Substring> = ["<", "<=", ">", ">=", "==", "!=", "="]

  /// Words, those that belong together as one.
  private static func units(of text: String) -> [String] {
    var units: [String] = []
    var isOpen = false
    for word in text.split(separator: " ") {
      let isOperator = operators.contains(word)
      if !units.isEmpty, isOpen || isOperator || isChange(word) {
        units[units.count - 1] += " " + word
      } else {
        units.append(String(word))
      }
      isOpen = isOperator || word.drop { $0 == "(" } == "not"
    }
    return units
  }

  /// `+1`, `-2)`: by how much a meter moves.
  private static func isChange(_ word: Substring) -> Bool {
    guard let sign = word.first, sign == "+" || sign == "-" else { return false }
    return word.dropFirst().first?.isNumber ?? false
  }
}
