/// What the tokenizer does with each Unicode character: drop it, split at it, or fold it to lower case without accents.
///
/// The table is in the weights file, generated from the reference tokenizer for every character. The standard library's own
/// properties would do for most, but follow another version of Unicode on every system, and then so would the vectors.
struct CharacterTable: Sendable {
  private let weights: Weights
  /// First character of each run of one kind, and the runs' kinds.
  private let runs: Tensor
  private let kinds: Tensor
  /// Characters that are folded, where each one's result starts in `results`, and the results.
  private let folded: Tensor
  private let starts: Tensor
  private let results: Tensor

  /// What becomes of a character.
  enum Kind: UInt8, Sendable {
    /// Controls, combining accents, unassigned: as if it were not there.
    case dropped = 0
    /// Ends a word.
    case space = 1
    /// Part of a word.
    case letter = 2
    /// A word by itself: punctuation and Chinese characters.
    case alone = 3
  }

  /// Takes the tables `characters.*` and checks that they fit each other.
  init(weights: Weights) throws(EncoderError) {
    self.weights = weights
    runs = try weights.tensor("characters.runs", .uint32)
    kinds = try weights.tensor("characters.kinds", .byte, rows: runs.rows)
    folded = try weights.tensor("characters.folded", .uint32)
    starts = try weights.tensor("characters.starts", .uint32, rows: folded.rows + 1)
    results = try weights.tensor("characters.results", .uint32)
    for index in 0..<folded.rows where weights.number(index, of: starts) > weights.number(index + 1, of: starts) {
      throw .unsuitable(part: starts.name)
    }
    guard weights.number(0, of: runs) == 0, weights.number(folded.rows, of: starts) == results.rows else {
      throw .unsuitable(part: runs.name)
    }
  }
}

extension CharacterTable {
  /// What becomes of this character.
  func kind(of scalar: Unicode.Scalar) -> Kind {
    let run = count(of: runs, upTo: Int(scalar.value)) - 1
    return Kind(rawValue: weights.start(of: kinds, as: UInt8.self)[run]) ?? .dropped
  }

  /// Appends the lower-case form without accents, `É` as `e`, `각` as its three parts, as UTF-8; gives the number of
  /// characters appended.
  func appendFolded(_ scalar: Unicode.Scalar, to word: inout [UInt8]) -> Int {
    let value = Int(scalar.value)
    let index = count(of: folded, upTo: value) - 1
    guard index >= 0, weights.number(index, of: folded) == value else {
      word.append(contentsOf: scalar.utf8)
      return 1
    }
    let range = weights.number(index, of: starts)..<weights.number(index + 1, of: starts)
    for result in range {
      guard let scalar = Unicode.Scalar(UInt32(weights.number(result, of: results))) else { continue }
      word.append(contentsOf: scalar.utf8)
    }
    return range.count
  }

  /// How many numbers of an ascending table are at most `value`.
  private func count(of table: Tensor, upTo value: Int) -> Int {
    var (low, high) = (0, table.rows)
    while low < high {
      let middle = (low + high) / 2
      if weights.number(middle, of: table) <= value { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
