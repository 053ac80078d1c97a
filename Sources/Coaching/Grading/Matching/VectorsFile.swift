/// Vectors as bytes: a readable head, then the numbers, then a checksum.
///
/// ```
/// sowhat-vectors 1
/// key 8f2c...               what they were made of; a file with another key is made anew
/// width 384
/// count 2
///                           an empty line, then count times width 32-bit floats, lowest byte first
/// ```
/// The last sixteen bytes are the checksum of all before them, in hexadecimal digits.
package struct VectorsFile: Equatable, Sendable {
  package var key: UInt64
  package var vectors: [SentenceVector]

  package init(key: UInt64, vectors: [SentenceVector]) {
    self.key = key
    self.vectors = vectors
  }
}

extension VectorsFile {
  private static let magic = "sowhat-vectors 1"
  private static let sumLength = 16

  package var bytes: [UInt8] {
    let width = vectors.first?.numbers.count ?? 0
    let head = [Self.magic, "key \(Fingerprint.hex(key))", "width \(width)", "count \(vectors.count)"]
    var bytes = Array((head.joined(separator: "\n") + "\n\n").utf8)
    for number in vectors.lazy.flatMap(\.numbers) {
      let bits = number.bitPattern
      for shift in stride(from: 0, to: 32, by: 8) { bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(shift))) }
    }
    return bytes + Self.sum(of: bytes[...])
  }

  /// Nil where the bytes are not those of such a file, or not all of them, or changed.
  package init?(_ bytes: [UInt8]) {
    let body = bytes.dropLast(Self.sumLength)
    guard bytes.count > Self.sumLength, bytes.suffix(Self.sumLength).elementsEqual(Self.sum(of: body)) else {
      return nil
    }
    let lines = body.prefix(200).split(separator: UInt8(ascii: "\n"), maxSplits: 4, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    guard lines.count == 5, lines[0] == Self.magic, lines[1].hasPrefix("key "), lines[2].hasPrefix("width "),
      lines[3].hasPrefix("count "), let key = UInt64(lines[1].dropFirst(4), radix: 16),
      let width = Int(lines[2].dropFirst(6)), let count = Int(lines[3].dropFirst(6)), width > 0, count >= 0
    else { return nil }
    let start = lines[0...3].reduce(0) { $0 + $1.utf8.count + 1 } + 1
    let (numbers, overflow) = width.multipliedReportingOverflow(by: count)
    guard !overflow, numbers <= body.count, body.count - start == numbers * 4 else { return nil }
    self.key = key
    vectors = (0..<count).map { Self.vector(body, from: start + $0 * width * 4, width: width) }
  }

  private static func vector(_ bytes: ArraySlice<UInt8>, from start: Int, width: Int) -> SentenceVector {
    SentenceVector(
      (0..<width).map { index in
        let at = start + index * 4
        let bits = (0..<4).reduce(UInt32(0)) { $0 | UInt32(bytes[at + $1]) << UInt32($1 * 8) }
        return Float(bitPattern: bits)
      })
  }

  private static func sum(of bytes: ArraySlice<UInt8>) -> [UInt8] {
    var print = Fingerprint()
    print.add(bytes)
    return Array(Fingerprint.hex(print.value).utf8)
  }
}
