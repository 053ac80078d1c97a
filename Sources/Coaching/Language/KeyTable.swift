/// Small whole numbers by 64-bit key, for keys that are hashes already: the standard library's tables would hash them a second
/// time, which costs more than all else that is done with a word.
///
/// Open addressing; at most half full. Only ever grows.
struct KeyTable: Sendable {
  private struct Slot {
    var key: UInt64
    /// Below 0 where the slot is empty.
    var value: Int32
  }

  private var slots = [Slot](repeating: Slot(key: 0, value: -1), count: 8)
  private(set) var count = 0

  /// The value of `key`; 0 or more.
  subscript(key: UInt64) -> Int32? {
    let slot = slots[place(of: key)]
    return slot.value < 0 ? nil : slot.value
  }

  /// Returns false, and changes nothing, where the key has a value already.
  @discardableResult
  mutating func insert(_ value: Int32, for key: UInt64) -> Bool {
    precondition(value >= 0, "a value below 0 stands for an empty slot")
    let place = place(of: key)
    guard slots[place].value < 0 else { return false }
    slots[place] = Slot(key: key, value: value)
    count += 1
    if count * 2 > slots.count { grow() }
    return true
  }
}

extension KeyTable {
  /// The slot that holds `key`, or the empty one where it would go.
  private func place(of key: UInt64) -> Int {
    let mask = slots.count - 1
    // The high bits of the product depend on all bits of the key.
    var place = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while slots[place].value >= 0, slots[place].key != key { place = (place + 1) & mask }
    return place
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(key: 0, value: -1), count: old.count * 2)
    for slot in old where slot.value >= 0 { slots[place(of: slot.key)] = slot }
  }
}
