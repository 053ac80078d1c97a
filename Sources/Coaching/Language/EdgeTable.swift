/// The edges of a trie: which node comes behind a node and a word, as one key.
///
/// Nearly all steps that are tried lead nowhere. A bit for each edge, among so many that most are free, tells that of nine in
/// ten; the bits are few enough to stay near the processor, and the table behind them is not.
struct EdgeTable: Sendable {
  private var table = WordTable<Int32>()
  private var bits = [UInt64](repeating: 0, count: 1)
}

extension EdgeTable {
  /// At the least, for each edge.
  private static let bitsForEdge = 8

  subscript(edge: WordKey) -> Int32? {
    let bit = bit(of: edge)
    return bits[bit / 64] & (1 << UInt64(bit % 64)) == 0 ? nil : table[edge]
  }

  mutating func add(_ edge: WordKey, to node: Int32) {
    table[edge] = node
    if table.count * Self.bitsForEdge > 64 * bits.count {
      bits = Array(repeating: 0, count: 2 * bits.count)
      table.forEachKey { mark($0) }
    } else {
      mark(edge)
    }
  }

  private mutating func mark(_ edge: WordKey) {
    let bit = bit(of: edge)
    bits[bit / 64] |= 1 << UInt64(bit % 64)
  }

  private func bit(of edge: WordKey) -> Int { Int(truncatingIfNeeded: edge.raw >> 20) & (64 * bits.count - 1) }
}
