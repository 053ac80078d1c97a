/// The word pieces and their ids, found by binary search in the mapped file.
///
/// Pieces that begin a word (`invoice`) and pieces that continue one (`##s`, stored as `s`) are two tables. Each is sorted
/// by bytes and laid out ready for use: building a dictionary of 30 522 words would cost every start 10 ms.
struct Vocabulary: Sendable {
  private let begin: Table
  private let continuation: Table
  private let weights: Weights

  /// One sorted table: all pieces' bytes one after another, where each starts (and the end), and their ids.
  private struct Table: Sendable {
    let text: Tensor
    let starts: Tensor
    let ids: Tensor
    /// Bytes of the longest piece; a longer candidate need not be looked up.
    let longest: Int
  }

  /// Takes the tables `vocabulary.begin.*` and `vocabulary.continuation.*`, and checks that they fit each other.
  init(weights: Weights) throws(EncoderError) {
    self.weights = weights
    begin = try Self.table("vocabulary.begin", in: weights)
    continuation = try Self.table("vocabulary.continuation", in: weights)
  }

  private static func table(_ name: String, in weights: Weights) throws(EncoderError) -> Table {
    let text = try weights.tensor(name + ".text", .byte)
    let ids = try weights.tensor(name + ".ids", .uint32)
    let starts = try weights.tensor(name + ".starts", .uint32, rows: ids.rows + 1)
    var longest = 0
    for index in 0..<ids.rows {
      let size = weights.number(index + 1, of: starts) - weights.number(index, of: starts)
      guard size > 0, weights.number(index, of: ids) < weights.header.vocabulary else {
        throw .unsuitable(part: name)
      }
      longest = max(longest, size)
    }
    guard weights.number(0, of: starts) == 0, weights.number(ids.rows, of: starts) == text.rows else {
      throw .unsuitable(part: name)
    }
    return Table(text: text, starts: starts, ids: ids, longest: longest)
  }
}

extension Vocabulary {
  /// The id of exactly these bytes, as the beginning of a word or as its continuation.
  func id(of piece: ArraySlice<UInt8>, continuing: Bool) -> Int32? {
    let table = continuing ? continuation : begin
    guard piece.count <= table.longest else { return nil }
    let text = weights.start(of: table.text, as: UInt8.self)
    var (low, high) = (0, table.ids.rows)
    while low < high {
      let middle = (low + high) / 2
      let start = weights.number(middle, of: table.starts)
      let entry = UnsafeBufferPointer(start: text + start, count: weights.number(middle + 1, of: table.starts) - start)
      if entry.lexicographicallyPrecedes(piece) {
        low = middle + 1
      } else if entry.elementsEqual(piece) {
        return Int32(weights.number(middle, of: table.ids))
      } else {
        high = middle
      }
    }
    return nil
  }

  /// Bytes of the longest piece that could be found.
  func longest(continuing: Bool) -> Int { continuing ? continuation.longest : begin.longest }
}
