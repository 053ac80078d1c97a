/// The words that the grader has met, and what a slip of the keyboard meant: `overtmie` was `overtime`.
///
/// A word is mended only where nobody has written it, where one edit makes it one that they have, and where no other edit
/// makes it another. The first letter is never in doubt, and names are left alone.
package struct Vocabulary: Sendable {
  private let known: Known

  /// Of words shorter than that too many are one letter apart.
  fileprivate static let shortest = 5
  private static let longest = 20

  /// Mends nothing.
  package static let none = Vocabulary([])

  /// - Parameter words: in lower case, as they are typed.
  package init(_ words: some Sequence<String>) {
    self.init(letters: words.lazy.map { Array($0.utf8) })
  }

  private init(letters words: some Sequence<[UInt8]>) { known = Known(WordLists(words)) }

  /// A class for the same reason as `Reading`: a text's reader holds it.
  private final class Known: Sendable {
    let lists: WordLists

    init(_ lists: WordLists) { self.lists = lists }
  }
}

extension Vocabulary {
  /// The form of a folded word that is known and means just itself.
  func form(of word: [UInt8]) -> WordForm? { form(of: Self.key(word)) }

  /// The same by its key.
  func form(of word: WordKey) -> WordForm? { known.lists.forms[word] }
}

extension Vocabulary {
  /// What `word` was meant to be, in lower-case letters; nil where it is right, too short, or anybody's guess.
  ///
  /// - Parameter stem: of `word`; asked for only where the word itself is not known.
  func mended(_ word: [UInt8], stem: () -> WordKey) -> [UInt8]? {
    guard known.lists.words.count > 0, (Self.shortest - 1...Self.longest).contains(word.count),
      !known.lists.words.contains(Self.key(word)), word.allSatisfy({ (0x61...0x7A).contains($0) }),
      !known.lists.stems.contains(stem())
    else { return nil }
    var found: [UInt8]?
    var isUnsure = false
    known.lists.nearMisses.forEach(near: word) { other in
      isUnsure = found != nil
      found = other
    }
    return isUnsure ? nil : found
  }

  fileprivate static func key(_ word: [UInt8]) -> WordKey { word.withUnsafeBufferPointer { WordKey($0) } }
}

// MARK: - File

extension Vocabulary {
  /// The name of the file in `Dialogs/models`, without its `.words`.
  package static let fileStem = "vocabulary"

  /// One word a line, in order; the first line says what it is.
  private static let heading = "# The words of the corpus and the lexicons; `sowhat tune` writes this file."

  /// The words of `texts` that at least two of them hold, and all words of `phrases`, as a file.
  package static func file(texts: [String], phrases: [String]) -> [UInt8] {
    var counts: [String: Int] = [:]
    for text in texts { for word in Set(plainWords(of: text)) { counts[word, default: 0] += 1 } }
    for phrase in phrases { for word in plainWords(of: phrase) { counts[word, default: 0] += 2 } }
    let words = counts.filter { $0.value > 1 }.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return Array((([heading] + words).joined(separator: "\n") + "\n").utf8)
  }

  package init(file bytes: [UInt8]) {
    let lines = bytes.split(separator: UInt8(ascii: "\n"))
    self.init(letters: lines.lazy.filter { $0.first != UInt8(ascii: "#") }.map { Array($0) })
  }

  private static func plainWords(of text: String) -> [String] {
    text.lowercased().split { !("a"..."z").contains($0) }.filter { $0.count >= shortest - 1 }.map(String.init)
  }
}

// MARK: - Lists

/// What a vocabulary has met, by all that is asked of it.
private struct WordLists: Sendable {
  private(set) var words = WordTable<Bool>()
  /// Of those that mean just themselves.
  private(set) var forms = WordTable<WordForm>()
  private(set) var stems = WordTable<Bool>()
  private(set) var nearMisses = NearMisses()

  init(_ words: some Sequence<[UInt8]>) {
    let stemmer = Stemmer()
    for word in words where !self.words.contains(Vocabulary.key(word)) {
      self.words[Vocabulary.key(word)] = true
      stems[word.withUnsafeBufferPointer { stemmer.stem($0) }] = true
      if word.count >= Vocabulary.shortest { nearMisses.insert(word) }
      addForm(of: word, stemmer)
    }
    if self.words.count > 0 { addShortWords(stemmer) }
  }

  /// The small words of English are known without having been met; none of them is long enough to be mended.
  private mutating func addShortWords(_ stemmer: borrowing Stemmer) {
    for word in WordSet.functionWordList.split(separator: " ") where word.utf8.count < Vocabulary.shortest - 1 {
      addForm(of: Array(word.utf8), stemmer)
    }
  }

  /// What falls into two words or stands for another one has none: that takes a closer look each time.
  private mutating func addForm(of word: [UInt8], _ stemmer: borrowing Stemmer) {
    var folded = word
    guard word.allSatisfy({ (0x61...0x7A).contains($0) }), Contraction.open(&folded) == nil else { return }
    Shorthand.spellOut(&folded)
    if folded == word { forms[Vocabulary.key(word)] = WordForm(&folded, stemmer) }
  }
}
