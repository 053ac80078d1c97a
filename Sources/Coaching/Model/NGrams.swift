/// The n-grams of a text as hashes, found once for every model that looks at it: words and pairs of words, and runs of 2 to
/// 5 bytes within a word.
///
/// An n-gram stands as often as it occurs. Case, curly quotes and control characters make no difference.
package struct NGrams: Sendable {
  /// For each word its own hash and that of the pair it makes with the one before. Of each hash a model takes the highest
  /// bits, as many as it has features for.
  package private(set) var words: [UInt32] = []
  package private(set) var runs: [UInt32] = []
  private var terms: [Term] = []
  /// The text goes on behind what was looked at.
  private let isCut: Bool

  /// A word with where it came from.
  private struct Term {
    /// Bytes of the text.
    var span: Range<Int>
    /// Where its runs end among all.
    var runsEnd: Int
    /// The hash of its pair where it is the first word of a stretch.
    var opening: UInt32
  }

  /// Analysed of one text at the most; what follows is left out.
  private static let longest = 20_000

  package init(of text: String) { self.init(of: Array(text.utf8)[...]) }

  /// - Parameter text: UTF-8.
  package init(of text: ArraySlice<UInt8>) {
    isCut = text.count > Self.longest
    let folded = FoldedText(text.prefix(Self.longest))
    words.reserveCapacity(folded.bytes.count / 2)
    terms.reserveCapacity(folded.bytes.count / 4)
    runs = [UInt32](unsafeUninitializedCapacity: 8 * folded.bytes.count) { runs, count in
      var previous = NGramHash.opening
      folded.forEachWord { word in
        previous = add(word, after: previous, in: folded)
        count = Self.addRuns(of: word, in: folded, to: runs, from: count)
        terms[terms.count - 1].runsEnd = count
      }
    }
  }

  private init(words: [UInt32], runs: [UInt32]) {
    (self.words, self.runs) = (words, runs)
    isCut = false
  }
}

extension NGrams {
  /// The n-grams of a part of the text, as if it stood alone; nil where it begins or ends within a word.
  ///
  /// - Parameter stretch: bytes of the text.
  func within(_ stretch: Range<Int>) -> NGrams? {
    let start = terms.firstIndex { $0.span.upperBound > stretch.lowerBound } ?? terms.count
    let end = terms[start...].firstIndex { $0.span.lowerBound >= stretch.upperBound } ?? terms.count
    guard start < end else { return isCut ? nil : NGrams(words: [], runs: []) }
    guard !isCut, terms[start].span.lowerBound >= stretch.lowerBound,
      terms[end - 1].span.upperBound <= stretch.upperBound
    else { return nil }
    var words = Array(words[2 * start..<2 * end])
    words[1] = terms[start].opening
    let runsStart = start == 0 ? 0 : terms[start - 1].runsEnd
    return NGrams(words: words, runs: Array(runs[runsStart..<terms[end - 1].runsEnd]))
  }

  /// Notes a word alone and behind the one before. Returns its hash, for the next pair.
  private mutating func add(_ word: Range<Int>, after previous: NGramHash, in folded: FoldedText) -> NGramHash {
    var hash = NGramHash()
    var pair = previous.stepped(NGramHash.space)
    var opening = NGramHash.opening.stepped(NGramHash.space)
    for index in word {
      let byte = folded.bytes[index]
      hash.step(byte)
      pair.step(byte)
      opening.step(byte)
    }
    words.append(hash.mixed)
    words.append(pair.mixed)
    terms.append(Term(span: folded.span(of: word), runsEnd: 0, opening: opening.mixed))
    return hash
  }

  /// Runs of 2 to 5 bytes of the word with a space before and behind it: at most four for each of its bytes and four more.
  /// Returns where they end.
  private static func addRuns(
    of word: Range<Int>, in folded: FoldedText, to runs: UnsafeMutableBufferPointer<UInt32>, from first: Int
  ) -> Int {
    folded.bytes.withUnsafeBufferPointer { bytes in
      var count = first
      for start in (word.lowerBound - 1)..<word.upperBound {
        var hash = NGramHash().stepped(start < word.lowerBound ? NGramHash.space : bytes[start])
        let end = min(start &+ 5, word.upperBound)
        var index = start &+ 1
        while index < end {
          hash.step(bytes[index])
          runs[count] = hash.mixed
          count &+= 1
          index &+= 1
        }
        guard start &+ 5 > word.upperBound else { continue }
        runs[count] = hash.stepped(NGramHash.space).mixed
        count &+= 1
      }
      return count
    }
  }
}
