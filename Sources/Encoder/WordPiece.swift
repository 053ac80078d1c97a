/// Text to the ids that the model was trained on: words are cut greedily into the longest pieces of the vocabulary.
///
/// `"Unaffordable?"` becomes `[CLS] una ##fford ##able ? [SEP]`. Equal to the reference tokenizer id for id, its oddities
/// included: `[SEP]` typed by a person counts as the mark, and a word of over 100 characters is unknown.
package struct WordPiece: Sendable {
  private let vocabulary: Vocabulary
  private let characters: CharacterTable
  private let limit: Int
  private let unknown: Int32
  private let first: Int32
  private let last: Int32
  private let marks: [Mark]

  /// A text that stands for one id wherever it is typed.
  private struct Mark: Sendable {
    let text: String
    let id: Int32
  }

  private static let longestWord = 100

  /// Takes the vocabulary out of the weights file.
  init(weights: Weights) throws(EncoderError) {
    let vocabulary = try Vocabulary(weights: weights)
    func mark(_ text: String) throws(EncoderError) -> Mark {
      guard let id = vocabulary.id(of: Array(text.utf8)[...], continuing: false) else { throw .unsuitable(part: text) }
      return Mark(text: text, id: id)
    }
    let (unknown, first, last) = (try mark("[UNK]"), try mark("[CLS]"), try mark("[SEP]"))
    marks = [unknown, first, last, try mark("[PAD]"), try mark("[MASK]")]
    (self.unknown, self.first, self.last) = (unknown.id, first.id, last.id)
    self.vocabulary = vocabulary
    characters = try CharacterTable(weights: weights)
    limit = weights.header.positions
  }
}

extension WordPiece {
  /// The ids of a text, beginning and end marks included; what is beyond the model's 256 is cut off.
  package func ids(of text: String) -> [Int32] {
    var ids = [first]
    var word = Word()
    var rest = text.unicodeScalars[...]
    while let scalar = rest.first, ids.count < limit {
      if scalar == "[", let mark = marks.first(where: { rest.starts(with: $0.text.unicodeScalars) }) {
        end(&word, into: &ids)
        ids.append(mark.id)
        rest = rest.dropFirst(mark.text.unicodeScalars.count)
        continue
      }
      take(scalar, word: &word, ids: &ids)
      rest.removeFirst()
    }
    end(&word, into: &ids)
    return ids.prefix(limit - 1) + [last]
  }

  /// The word being read: its folded bytes, and how many characters they are.
  private struct Word {
    var bytes: [UInt8] = []
    var length = 0
  }

  private func take(_ scalar: Unicode.Scalar, word: inout Word, ids: inout [Int32]) {
    switch characters.kind(of: scalar) {
    case .dropped: break
    case .space: end(&word, into: &ids)
    case .letter: grow(&word, by: scalar)
    case .alone:
      end(&word, into: &ids)
      grow(&word, by: scalar)
      end(&word, into: &ids)
    }
  }

  /// Stops growing where the word is unknown anyway, so that a megabyte without a space takes no memory.
  private func grow(_ word: inout Word, by scalar: Unicode.Scalar) {
    guard word.length <= Self.longestWord else { return }
    word.length += characters.appendFolded(scalar, to: &word.bytes)
  }

  private func end(_ word: inout Word, into ids: inout [Int32]) {
    guard word.length > 0 else { return }
    ids += pieces(of: word)
    word = Word()
  }

  /// The pieces of a word, or the mark for an unknown word where some part of it is in no piece.
  private func pieces(of word: Word) -> [Int32] {
    guard word.length <= Self.longestWord else { return [unknown] }
    var ids: [Int32] = []
    var start = 0
    while start < word.bytes.count {
      guard let (id, end) = longestPiece(of: word.bytes, from: start) else { return [unknown] }
      ids.append(id)
      start = end
    }
    return ids
  }

  private func longestPiece(of bytes: [UInt8], from start: Int) -> (id: Int32, end: Int)? {
    var end = min(bytes.count, start + vocabulary.longest(continuing: start > 0))
    while end > start {
      let betweenCharacters = end == bytes.count || bytes[end] & 0xC0 != 0x80
      if betweenCharacters, let id = vocabulary.id(of: bytes[start..<end], continuing: start > 0) { return (id, end) }
      end -= 1
    }
    return nil
  }
}
