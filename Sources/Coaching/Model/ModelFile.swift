/// A fitted model as bytes: a readable head, then the tables, then a checksum.
///
/// ```
/// sowhat-model 2
/// name altitude
/// corpus 8f2c...            what it was fitted on, and with which lexicons
/// decisions claims effect ...
/// cues gain loss ...
/// bits 16
/// frames 14                 where it has any
/// line <scale> <bias> <slope> <intercept> <cue weights ...>     one for each decision
///                           an empty line, then rarity and weights as they lie in memory
/// ```
/// All numbers in the head are written with a fixed count of decimals, so the same fit gives the same file.
package struct ModelFile: Equatable, Sendable {
  package var model: TextModel
  /// The fingerprint of corpus and lexicons.
  package var origin: UInt64

  package init(model: TextModel, origin: UInt64) {
    self.model = model
    self.origin = origin
  }
}

extension ModelFile {
  package static let magic = "sowhat-model 2"

  /// Why a file is no model.
  package enum Fault: Error, Equatable, Sendable {
    case notAModel
    case damaged
    case malformed(line: String)
  }

  package var bytes: [UInt8] {
    var head = [Self.magic, "name \(model.name)", "corpus \(Fingerprint.hex(origin))"]
    head.append("decisions \(model.decisions.joined(separator: " "))")
    head.append("cues \(model.cues.joined(separator: " "))")
    head.append("bits \(model.shingles.bits)")
    if model.shingles.hasFrames { head.append("frames \(model.shingles.frameBits)") }
    head += model.lines.map { line in
      let numbers = [line.scale, line.bias, line.slope, line.intercept] + line.cueWeights
      return "line " + numbers.map { "\($0)" }.joined(separator: " ")
    }
    var bytes = Array((head.joined(separator: "\n") + "\n\n").utf8)
    bytes += model.rarity
    bytes += model.weights.map { UInt8(bitPattern: $0) }
    return bytes + Array(Self.seal(of: bytes[...]).utf8)
  }

  package init(_ bytes: [UInt8]) throws(Fault) {
    guard bytes.starts(with: Self.magic.utf8), bytes.count > Self.sealLength else { throw .notAModel }
    let content = bytes.dropLast(Self.sealLength)
    guard bytes.suffix(Self.sealLength).elementsEqual(Self.seal(of: content).utf8) else { throw .damaged }
    guard let gap = Self.endOfHead(in: content) else { throw .notAModel }
    let head = try Head(content[..<gap])
    let tables = content[(gap + 2)...]
    let slots = head.shingles.dimensions
    guard tables.count == slots * (1 + head.decisions.count), head.lines.count == head.decisions.count else {
      throw .damaged
    }
    model = TextModel(
      name: head.name, decisions: head.decisions, cues: head.cues, shingles: head.shingles,
      rarity: Array(tables.prefix(slots)), weights: tables.dropFirst(slots).map { Int8(bitPattern: $0) },
      lines: head.lines)
    origin = head.origin
  }

  private static let sealLength = 16

  /// The checksum as it stands at the end.
  private static func seal(of content: ArraySlice<UInt8>) -> String {
    var sum = Fingerprint()
    sum.addWords(content)
    return Fingerprint.hex(sum.value)
  }

  private static func endOfHead(in bytes: ArraySlice<UInt8>) -> Int? {
    bytes.indices.dropLast().first { bytes[$0] == 0x0A && bytes[$0 + 1] == 0x0A }
  }
}

/// The readable part, parsed.
private struct Head {
  var name = ""
  var decisions: [String] = []
  var cues: [String] = []
  var shingles = Shingles(bits: 1)
  var origin: UInt64 = 0
  var lines: [TextModel.Line] = []

  init(_ text: ArraySlice<UInt8>) throws(ModelFile.Fault) {
    for row in text.split(separator: UInt8(ascii: "\n")).dropFirst() {
      let words = row.split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
      guard let key = words.first else { continue }
      guard read(key, Array(words.dropFirst())) else {
        throw .malformed(line: String(String(decoding: row, as: UTF8.self).prefix(40)))
      }
    }
    guard lines.allSatisfy({ $0.cueWeights.count == cues.count }) else { throw .malformed(line: "cues") }
  }

  private mutating func read(_ key: String, _ values: [String]) -> Bool {
    switch key {
    case "name": name = values.first ?? ""
    case "decisions": decisions = values
    case "cues": cues = values
    case "bits":
      guard let bits = Self.bits(values) else { return false }
      shingles = Shingles(bits: bits, frameBits: shingles.frameBits)
    case "frames":
      guard let bits = Self.bits(values) else { return false }
      shingles = Shingles(bits: shingles.bits, frameBits: bits)
    case "corpus":
      guard let value = values.first.flatMap({ UInt64($0, radix: 16) }) else { return false }
      origin = value
    case "line":
      let numbers = values.compactMap(Double.init)
      guard numbers.count == values.count, numbers.count >= 4, numbers.allSatisfy(\.isFinite) else { return false }
      lines.append(
        TextModel.Line(
          scale: numbers[0], bias: numbers[1], cueWeights: Array(numbers[4...]), slope: numbers[2],
          intercept: numbers[3]))
    default: return false
    }
    return true
  }

  private static func bits(_ values: [String]) -> Int? {
    values.first.flatMap { Int($0) }.flatMap { (1...24).contains($0) ? $0 : nil }
  }
}
