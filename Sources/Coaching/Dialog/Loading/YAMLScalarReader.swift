/// Walks the source of a scalar in step with its text, to find where each character of the text was written.
struct YAMLScalarReader {
  private let scalars: [Unicode.Scalar]
  private let style: YAMLScalar.Style
  private var index = 0
  private(set) var position: SourcePosition

  init(_ source: YAMLSource, in range: SourceRange, style: YAMLScalar.Style) {
    self.scalars = source.scalars(from: range.start, throughLine: range.end.line)
    self.style = style
    self.position = range.start
    skipOpening()
  }

  /// Where the text's next scalar, which is `scalar`, begins and ends.
  mutating func place(of scalar: Unicode.Scalar) -> (start: SourcePosition, end: SourcePosition) {
    while let next = peek() {
      if style == .doubleQuoted, next == "\\" {
        guard let length = escapeLength() else {
          skipLineContinuation()
          continue
        }
        return take(length)
      }
      if style == .singleQuoted, next == "'" { return take(2) }
      let isBreak = scalar == " " || scalar == "\n"
      if next == scalar || (isBreak && Self.isSpace(next)) || !Self.isSpace(next) { return take(1) }
      advance()
    }
    return (position, position)
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\t" || scalar == "\n" || scalar == "\r"
  }

  private func peek(_ offset: Int = 0) -> Unicode.Scalar? {
    index + offset < scalars.count ? scalars[index + offset] : nil
  }

  private mutating func advance() {
    guard let scalar = peek() else { return }
    position =
      scalar == "\n"
      ? SourcePosition(line: position.line + 1, column: 1)
      : SourcePosition(line: position.line, column: position.column + 1)
    index += 1
  }

  private mutating func take(_ count: Int) -> (SourcePosition, SourcePosition) {
    let start = position
    for _ in 0..<count { advance() }
    return (start, position)
  }

  private mutating func skipOpening() {
    switch style {
    case .plain: break
    case .singleQuoted, .doubleQuoted: advance()
    case .block:
      while let scalar = peek(), scalar != "\n" { advance() }
      advance()
    }
  }

  /// How long the escape here is in the source; nil for a backslash that only joins two lines.
  private func escapeLength() -> Int? {
    switch peek(1) {
    case "x": 4
    case "u": 6
    case "U": 10
    case "\n", "\r": nil
    default: 2
    }
  }

  private mutating func skipLineContinuation() {
    advance()
    while let scalar = peek(), Self.isSpace(scalar) { advance() }
  }
}
