/// A file's text made fit for the YAML parser: valid UTF-8, without a byte order mark, and with a space in the place of
/// each character that would stop the parser. So one bad character hides no other mistake, and no column moves.
struct YAMLSource: Sendable {
  let file: String
  private(set) var bytes: [UInt8]
  /// Where a line is indented by a tab; for the reader to decide whether that matters.
  private(set) var tabs: [SourcePosition] = []
  private(set) var findings: [Diagnostic] = []
  /// Byte offsets at which lines begin.
  private var lineStarts: [Int] = [0]
  private(set) var isUTF8 = true
  private let keepsTabs: Bool

  /// More of one kind in one file tell the author nothing new.
  static let reportedControls = 20
  private static let reportedTabs = 1000

  /// `keepingTabs` for files in which tabs separate fields.
  init(_ source: SourceFile, keepingTabs: Bool = false) {
    self.file = source.name
    self.keepsTabs = keepingTabs
    self.bytes = []
    bytes.reserveCapacity(source.bytes.count)
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    read(source.bytes.dropFirst(source.bytes.starts(with: mark) ? 3 : 0))
  }
}

extension YAMLSource {
  /// The text from a place to the end of line `last`.
  func scalars(from position: SourcePosition, throughLine last: Int) -> [Unicode.Scalar] {
    guard position.line <= lineStarts.count else { return [] }
    let end = last < lineStarts.count ? lineStarts[max(last, position.line)] : bytes.count
    let rest = bytes[lineStarts[max(position.line, 1) - 1]..<end]
    var column = 1
    let start = rest.firstIndex { byte in
      guard byte & 0xC0 != 0x80 else { return false }
      defer { column += 1 }
      return column == position.column
    }
    guard let start else { return [] }
    return Array(String(decoding: rest[start...], as: UTF8.self).unicodeScalars)
  }

  /// What stands before a place in its line.
  func lead(of position: SourcePosition) -> String {
    String(String.UnicodeScalarView(line(position.line).unicodeScalars.prefix(position.column - 1)))
  }

  /// The line without its break.
  func line(_ number: Int) -> String {
    guard number >= 1, number <= lineStarts.count else { return "" }
    return String(decoding: bytes[lineStarts[number - 1]...].prefix { $0 != 0x0A && $0 != 0x0D }, as: UTF8.self)
  }
}

extension YAMLSource {
  private mutating func read(_ input: ArraySlice<UInt8>) {
    var rest = input
    var place = SourcePosition(line: 1, column: 1)
    var line = LineStart()
    var pendingReturn: SourcePosition?
    while true {
      if !line.isBlank, pendingReturn == nil { place.column += copyPlain(&rest) }
      var iterator = rest.makeIterator()
      var decoder = UTF8()
      switch decoder.decode(&iterator) {
      case .emptyInput:
        if let pendingReturn { replaceReturn(at: pendingReturn) }
        return
      case .error:
        isUTF8 = false
        findings = [D101Unreadable.notUTF8(at: place, in: file)]
        return
      case .scalarValue(let scalar):
        rest = rest.dropFirst(UTF8.width(scalar))
        if let returned = pendingReturn, scalar != "\n" { replaceReturn(at: returned) }
        pendingReturn = scalar == "\r" ? place : nil
        append(scalar, at: place, &line)
        if scalar == "\n" {
          place = SourcePosition(line: place.line + 1, column: 1)
          lineStarts.append(bytes.count)
          line = LineStart()
        } else {
          place.column += 1
        }
      }
    }
  }

  /// Takes over what nothing need be asked about, which is nearly all of every file, and returns how much that was.
  private mutating func copyPlain(_ rest: inout ArraySlice<UInt8>) -> Int {
    let plain = rest.prefix { $0 >= 0x20 && $0 < 0x7F }
    bytes += plain
    rest = rest[plain.endIndex...]
    return plain.count
  }

  /// What is known of the white space at the beginning of the current line.
  private struct LineStart {
    var isBlank = true
    var tab: SourcePosition?
  }

  private mutating func append(_ scalar: Unicode.Scalar, at place: SourcePosition, _ line: inout LineStart) {
    switch scalar {
    case "\t" where line.isBlank && !keepsTabs:
      line.tab = line.tab ?? place
      bytes.append(UInt8(ascii: " "))
      return
    case " ", "\r", "\n": break
    default:
      if line.isBlank, let tab = line.tab, scalar != "#", tabs.count < Self.reportedTabs { tabs.append(tab) }
      line.isBlank = false
    }
    guard scalar.isControl, scalar != "\r" else {
      bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      return
    }
    bytes.append(UInt8(ascii: " "))
    report(scalar, at: place)
  }

  /// A carriage return that no line feed follows would be a line break for YAML and for nobody else.
  private mutating func replaceReturn(at place: SourcePosition) {
    if let index = bytes.lastIndex(of: 0x0D) { bytes[index] = UInt8(ascii: " ") }
    report("\r", at: place)
  }

  private mutating func report(_ scalar: Unicode.Scalar, at place: SourcePosition) {
    guard findings.count < Self.reportedControls else { return }
    var end = place
    end.column += 1
    findings.append(D109ControlCharacter.finding(scalar, at: SourceRange(file: file, start: place, end: end)))
  }
}
