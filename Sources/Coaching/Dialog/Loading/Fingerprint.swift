/// FNV-1a, 64 bits: the same bytes give the same number on every machine and in every run.
package struct Fingerprint: Sendable {
  package private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  package init() {}

  package init(of text: String) { add(text.utf8) }
}

extension Fingerprint {
  package mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
  }

  /// Eight hexadecimal digits, for ids: `Fingerprint(of: "Goodbye.").short`.
  package var short: String {
    let digits = String(UInt32(truncatingIfNeeded: value ^ (value >> 32)), radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}
