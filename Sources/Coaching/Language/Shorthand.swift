/// Words as they are typed in a hurry or spoken at home, and what they stand for: `wot u tried` is `what you tried`.
enum Shorthand {
  private static let pairs = """
    u you, ur your, urs yours, yr your, ya you, wat what, wot what, wut what, wich which, wen when,
    befor before, thru through, tho though, cos because, coz because, cuz because, bcos because,
    becos because, pls please, plz please, thx thanks, ppl people, rite right, nite night, tonite tonight, owt anything,
    rn now, bc because, lemme let, prob probably, tmrw tomorrow, tmr tomorrow,
    nowt nothing, summat something, anythin anything, somethin something, nothin nothing, yer your, abt about, msg message,
    mins minutes, hr hour, hrs hours, wk week, wks weeks, yrs years, mgr manager, mgmt management, thurs thursday,
    ses says, dos does,
    tues tuesday, weds wednesday, fri friday, w with
    """.split(whereSeparator: { $0 == "," || $0 == "\n" }).map { $0.split(separator: " ").map(String.init) }

  private static let full: WordTable<[UInt8]> = WordTable(
    pairs.filter { $0.count == 2 }.map { (WordKey($0[0]), Array($0[1].utf8)) })

  /// Two words in one, for the same reader; the tokenizer opens them by itself.
  private static let joined: WordTable<[UInt8]> = WordTable(
    [
      ("wots", "what's"), ("wats", "what's"), ("whats", "what's"), ("whos", "who's"), ("hows", "how's"),
      ("wheres", "where's"), ("whens", "when's"),
    ].map { (WordKey($0.0), Array($0.1.utf8)) })

  /// Replaces a folded word by what it stands for.
  static func spellOut(_ word: inout [UInt8]) {
    guard word.count <= longest, let whole = word.withUnsafeBufferPointer({ full[WordKey($0)] }) else { return }
    word = whole
  }

  /// The text with such words spelt out, for a reader that knows words only as they are printed.
  static func spelledOut(_ text: String) -> String {
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    guard words.contains(where: { whole(of: $0) != nil }) else { return text }
    return words.map { word in
      whole(of: word).map { String(decoding: $0.bytes, as: UTF8.self) + word.dropFirst($0.letters) } ?? String(word)
    }.joined(separator: " ")
  }

  /// No such word is longer.
  private static let longest = 8

  /// Whether a letter beyond ASCII stands there, or a mark upon the letter before.
  private static func goesOn(_ word: Substring, at end: Substring.Index) -> Bool {
    guard end < word.endIndex, word.utf8[end] >= 0x80 else { return false }
    return word.prefix { $0.isLetter }.endIndex != end
  }

  /// What the letters at the beginning of a word stand for, and how many letters that is.
  private static func whole(of word: Substring) -> (bytes: [UInt8], letters: Int)? {
    let letters = word.utf8.prefix { $0 | 0x20 >= UInt8(ascii: "a") && $0 | 0x20 <= UInt8(ascii: "z") }
    guard !letters.isEmpty, letters.count <= longest, !goesOn(word, at: letters.endIndex) else { return nil }
    let key = WordKey(Substring(letters).lowercased())
    return (full[key] ?? joined[key]).map { ($0, letters.count) }
  }
}
