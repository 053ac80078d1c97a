/// FNV-1a, 64 bits: names the exact bytes that a session or a model was made from. Not for security.
package struct Fingerprint: Sendable {
  package private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  package init() {}
}

extension Fingerprint {
  /// Takes in more bytes; the order counts.
  package mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
  }

  /// The same for a whole file, which the compiler makes a plain loop of wherever it is asked from.
  package mutating func add(_ bytes: [UInt8]) {
    var value = value
    bytes.withUnsafeBufferPointer { for byte in $0 { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 } }
    self.value = value
  }

  /// Takes in a large table eight bytes at a time, the first of them lowest: another value than byte by byte, and much sooner.
  package mutating func addWords(_ bytes: ArraySlice<UInt8>) {
    var value = value
    bytes.withUnsafeBytes { raw in
      let whole = raw.count / 8 * 8
      for place in stride(from: 0, to: whole, by: 8) {
        let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: place, as: UInt64.self))
        value = (value ^ word) &* 0x100_0000_01b3
        value ^= value >> 32
      }
      for place in whole..<raw.count { value = (value ^ UInt64(raw[place])) &* 0x100_0000_01b3 }
    }
    self.value = value
  }

  /// Takes in a number as a whole.
  package mutating func add(_ number: UInt32) { value = (value ^ UInt64(number)) &* 0x100_0000_01b3 }

  /// Of one text.
  package init(of text: String) {
    self.init()
    add(text.utf8)
  }

  /// Eight hexadecimal digits, for ids: `Fingerprint(of: "Goodbye.").short`.
  package var short: String {
    let digits = String(UInt32(truncatingIfNeeded: value ^ (value >> 32)), radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }

  /// Sixteen hexadecimal digits.
  package static func hex(_ value: UInt64) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
