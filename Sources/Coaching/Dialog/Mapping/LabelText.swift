/// Breaks and cuts labels of a picture.
enum LabelText {
  /// At most `most` lines of about `columns` characters, broken between words; what is cut off ends in `...`.
  static func lines(_ text: String, columns: Int, most: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.withoutControls.split(separator: " ") {
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
}
