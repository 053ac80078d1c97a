/// Makes a file's text fit for the YAML parser: valid UTF-8, without a byte order mark, and with a space in the place of
/// each character that would stop the parser. So one bad character hides no other mistake, and no column moves.
struct YAMLCleaner: Sendable {
  private(set) var source: YAMLSource
  /// Where a line is indented by a tab; for the reader to decide whether that matters.
  private(set) var tabs: [SourcePosition] = []
  private(set) var findings: [Diagnostic] = []
  private(set) var isUTF8 = true
  private let keepsTabs: Bool
  private var place = SourcePosition(line: 1, column: 1)
  private var line = LineStart()
  /// A carriage return of which it is not known yet whether it ends a line.
  private var pendingReturn: SourcePosition?

  /// What is known of the white space at the beginning of the current line.
  private struct LineStart {
    var isBlank = true
    var tab: SourcePosition?
  }

  /// More of one kind in one file tell the author nothing new.
  static let reportedControls = 20
  private static let reportedTabs = 1000

  /// `keepingTabs` for files in which tabs separate fields.
  init(_ file: SourceFile, keepingTabs: Bool = false) {
    source = YAMLSource(file: file.name)
    keepsTabs = keepingTabs
    source.reserve(file.bytes.count)
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    read(file.bytes.dropFirst(file.bytes.starts(with: mark) ? 3 : 0))
  }
}

extension YAMLCleaner {
  private mutating func read(_ input: ArraySlice<UInt8>) {
    var rest = input
    while isUTF8 {
      if pendingReturn == nil { copyPlain(&rest) }
      guard let scalar = next(&rest) else { break }
      if scalar != "\n" { settleReturn() }
      pendingReturn = scalar == "\r" ? place : nil
      append(scalar)
      move(past: scalar)
    }
    if isUTF8 { settleReturn() }
  }

  /// Nil at the end, and where the bytes are no UTF-8.
  private mutating func next(_ rest: inout ArraySlice<UInt8>) -> Unicode.Scalar? {
    var iterator = rest.makeIterator()
    var decoder = UTF8()
    switch decoder.decode(&iterator) {
    case .emptyInput: return nil
    case .error:
      isUTF8 = false
      findings = [D101Unreadable.notUTF8(at: place, in: source.file)]
      return nil
    case .scalarValue(let scalar):
      rest = rest.dropFirst(UTF8.width(scalar))
      return scalar
    }
  }

  /// Takes over what nothing need be asked about, which is nearly all of every file: the spaces that a line begins with,
  /// and what is behind its first character.
  private mutating func copyPlain(_ rest: inout ArraySlice<UInt8>) {
    let plain = line.isBlank ? rest.prefix { $0 == 0x20 } : rest.prefix { $0 >= 0x20 && $0 < 0x7F }
    source.append(plain)
    rest = rest[plain.endIndex...]
    place.column += plain.count
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\t" where line.isBlank && !keepsTabs:
      line.tab = line.tab ?? place
      source.append(CollectionOfOne(UInt8(ascii: " ")))
      return
    case " ", "\r", "\n": break
    default:
      if line.isBlank, let tab = line.tab, scalar != "#", tabs.count < Self.reportedTabs { tabs.append(tab) }
      line.isBlank = false
    }
    guard scalar.isControl, scalar != "\r" else {
      source.append(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      return
    }
    source.append(CollectionOfOne(UInt8(ascii: " ")))
    report(scalar, at: place)
  }

  private mutating func move(past scalar: Unicode.Scalar) {
    guard scalar == "\n" else {
      place.column += 1
      return
    }
    place = SourcePosition(line: place.line + 1, column: 1)
    line = LineStart()
    source.beginLine()
  }

  /// A carriage return that no line feed follows would be a line break for YAML and for nobody else.
  private mutating func settleReturn() {
    guard let pendingReturn else { return }
    source.blankLastReturn()
    report("\r", at: pendingReturn)
  }

  private mutating func report(_ scalar: Unicode.Scalar, at place: SourcePosition) {
    guard findings.count < Self.reportedControls else { return }
    var end = place
    end.column += 1
    findings.append(D109ControlCharacter.finding(scalar, at: SourceRange(file: source.file, start: place, end: end)))
  }
}
