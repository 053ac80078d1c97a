extension JSONValue {
  /// Lists and objects may stand within each other this deep.
  package static let deepest = 100

  /// Reads one value, and nothing but white space around it.
  ///
  /// Strict RFC 8259 over UTF-8; of two members with one name the later counts. Our own because `FoundationEssentials`'
  /// decoder takes longer for a line of `grade` than grading it, and loses the order of members and the digits of numbers.
  /// `JSONValue(parsing: Array(#"{"id": 1.50}"#.utf8)).text` is `{"id": 1.50}`.
  package init(parsing bytes: [UInt8]) throws(JSONFault) {
    let result = bytes.withUnsafeBufferPointer(Self.read)
    self = try result.get()
  }

  /// As `init(parsing:)`, without a copy of the bytes.
  package init(parsing bytes: UnsafeBufferPointer<UInt8>) throws(JSONFault) { self = try Self.read(bytes).get() }

  private static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> Result<JSONValue, JSONFault> {
    var parser = Parser(bytes)
    do {
      return .success(try parser.document())
    } catch {
      return .failure(error)
    }
  }
}

/// One pass over the bytes by recursive descent.
private struct Parser {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0
  private var depth = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  mutating func document() throws(JSONFault) -> JSONValue {
    let value = try value()
    skipSpace()
    if index < bytes.count { throw fault(.expected("the end")) }
    return value
  }

  private mutating func value() throws(JSONFault) -> JSONValue {
    skipSpace()
    guard let byte = current else { throw fault(.end) }
    switch byte {
    case UInt8(ascii: "{"): return .object(try object())
    case UInt8(ascii: "["): return .array(try array())
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try literal("true", true)
    case UInt8(ascii: "f"): return try literal("false", false)
    case UInt8(ascii: "n"): return try literal("null", .null)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
    default: throw fault(.expected("a value"))
    }
  }
}

// MARK: - Lists and objects

extension Parser {
  private mutating func array() throws(JSONFault) -> [JSONValue] {
    try enter()
    defer { depth -= 1 }
    var values: [JSONValue] = []
    if skip(UInt8(ascii: "]")) { return values }
    while true {
      values.append(try value())
      if skip(UInt8(ascii: "]")) { return values }
      guard skip(UInt8(ascii: ",")) else { throw fault(.expected("a comma or `]`")) }
    }
  }

  private mutating func object() throws(JSONFault) -> [(String, JSONValue)] {
    try enter()
    defer { depth -= 1 }
    var members = Members()
    do {
      try fill(&members)
    } catch {
      var fault = error
      if depth == 1 { fault.members = members.list }
      throw fault
    }
    return members.list
  }

  private mutating func fill(_ members: inout Members) throws(JSONFault) {
    if skip(UInt8(ascii: "}")) { return }
    while true {
      skipSpace()
      guard current == UInt8(ascii: "\"") else { throw fault(.expected("a name in double quotes")) }
      let name = try string()
      guard skip(UInt8(ascii: ":")) else { throw fault(.expected("`:`")) }
      members.set(name, try value())
      if skip(UInt8(ascii: "}")) { return }
      guard skip(UInt8(ascii: ",")) else { throw fault(.expected("a comma or `}`")) }
    }
  }

  private mutating func enter() throws(JSONFault) {
    if depth == JSONValue.deepest { throw fault(.tooDeep) }
    depth += 1
    index += 1
  }
}

/// The members of an object in order; names are looked up by hash only where there are many.
private struct Members {
  private(set) var list: [(String, JSONValue)] = []
  private var places: [String: Int] = [:]

  mutating func set(_ name: String, _ value: JSONValue) {
    if let place = place(of: name) {
      list[place].1 = value
    } else {
      if !places.isEmpty { places[name] = list.count }
      list.append((name, value))
    }
  }

  private mutating func place(of name: String) -> Int? {
    guard list.count >= 16 else { return list.firstIndex { $0.0 == name } }
    if places.isEmpty { for (place, member) in list.enumerated() { places[member.0] = place } }
    return places[name]
  }
}

// MARK: - Strings

extension Parser {
  /// At the opening quote. A string without escapes, as nearly all are, is taken over as it is.
  private mutating func string() throws(JSONFault) -> String {
    let start = index
    index += 1
    skipPlain()
    let plain = UnsafeBufferPointer(rebasing: bytes[(start + 1)..<index])
    guard current == UInt8(ascii: "\\") else { return try closed(plain, from: start) }
    var unescaped = Array(plain)
    while current == UInt8(ascii: "\\") {
      try appendEscape(to: &unescaped)
      let plain = index
      skipPlain()
      unescaped += bytes[plain..<index]
    }
    return try closed(unescaped, from: start)
  }

  /// Up to a quote, a backslash, a control character or the end.
  private mutating func skipPlain() {
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 0x20 { return }
      index += 1
    }
  }

  private mutating func closed(_ content: some Sequence<UInt8>, from start: Int) throws(JSONFault) -> String {
    guard let byte = current else { throw fault(.end) }
    guard byte == UInt8(ascii: "\"") else { throw fault(.control) }
    guard let string = String(validating: content, as: UTF8.self) else {
      throw JSONFault(kind: .notUTF8, offset: start)
    }
    index += 1
    return string
  }

  private mutating func appendEscape(to unescaped: inout [UInt8]) throws(JSONFault) {
    let start = index
    index += 1
    guard let letter = current else { throw fault(.end) }
    index += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): unescaped.append(letter)
    case UInt8(ascii: "b"): unescaped.append(0x08)
    case UInt8(ascii: "f"): unescaped.append(0x0C)
    case UInt8(ascii: "n"): unescaped.append(0x0A)
    case UInt8(ascii: "r"): unescaped.append(0x0D)
    case UInt8(ascii: "t"): unescaped.append(0x09)
    case UInt8(ascii: "u"): unescaped += try scalar(escapedAt: start).utf8
    default: throw JSONFault(kind: .escape, offset: start)
    }
  }

  /// Behind `\u`; a high surrogate takes the low one that must follow.
  private mutating func scalar(escapedAt start: Int) throws(JSONFault) -> Character {
    var value = try fourDigits(escapedAt: start)
    if 0xD800...0xDBFF ~= value, index + 1 < bytes.count, bytes[index] == UInt8(ascii: "\\"),
      bytes[index + 1] == UInt8(ascii: "u")
    {
      let next = index
      index += 2
      let low = try fourDigits(escapedAt: next)
      guard 0xDC00...0xDFFF ~= low else { throw JSONFault(kind: .surrogate, offset: start) }
      value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
    }
    guard let scalar = Unicode.Scalar(value) else { throw JSONFault(kind: .surrogate, offset: start) }
    return Character(scalar)
  }

  private mutating func fourDigits(escapedAt start: Int) throws(JSONFault) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = current else { throw fault(.end) }
      guard let digit = Self.hexDigit(byte) else { throw JSONFault(kind: .escape, offset: start) }
      value = value << 4 | digit
      index += 1
    }
    return value
  }

  private static func hexDigit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }
}

// MARK: - Numbers and words

extension Parser {
  /// A whole number becomes `int`; any other keeps its digits.
  private mutating func number() throws(JSONFault) -> JSONValue {
    let start = index
    if current == UInt8(ascii: "-") { index += 1 }
    let first = current
    try skipDigits()
    if first == UInt8(ascii: "0"), index - start > (bytes[start] == first ? 1 : 2) {
      throw JSONFault(kind: .expected("a number without a leading zero"), offset: start)
    }
    let whole = index
    if current == UInt8(ascii: ".") {
      index += 1
      try skipDigits()
    }
    if current == UInt8(ascii: "e") || current == UInt8(ascii: "E") {
      index += 1
      if current == UInt8(ascii: "+") || current == UInt8(ascii: "-") { index += 1 }
      try skipDigits()
    }
    let literal = String(decoding: bytes[start..<index], as: UTF8.self)
    if index == whole, literal != "-0", let value = Int(literal) { return .int(value) }
    return .number(literal)
  }

  private mutating func skipDigits() throws(JSONFault) {
    let start = index
    while let byte = current, byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") { index += 1 }
    if index == start { throw fault(.expected("a digit")) }
  }

  private mutating func literal(_ word: StaticString, _ value: JSONValue) throws(JSONFault) -> JSONValue {
    let rest = bytes[index...].prefix(word.utf8CodeUnitCount)
    guard word.withUTF8Buffer({ rest.elementsEqual($0) }) else { throw fault(.expected("a value")) }
    index += word.utf8CodeUnitCount
    return value
  }
}

// MARK: - Bytes

extension Parser {
  private var current: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func skipSpace() {
    while let byte = current, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { index += 1 }
  }

  /// Steps over `byte` where it comes next, white space aside.
  private mutating func skip(_ byte: UInt8) -> Bool {
    skipSpace()
    guard current == byte else { return false }
    index += 1
    return true
  }

  /// Where bytes are wanting, that is the fault, whatever was expected.
  private func fault(_ kind: JSONFault.Kind) -> JSONFault {
    JSONFault(kind: index < bytes.count ? kind : .end, offset: min(index, bytes.count))
  }
}
