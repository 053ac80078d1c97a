/// Contractions opened into their words, with and without the apostrophe: `don't` and `dont` are `do` + `not`.
enum Contraction {
  /// How a word falls apart: `head` bytes of the folded word are replaced by `first`, and `second` follows.
  struct Parts: Sendable {
    var first: [UInt8]
    var second: [UInt8]
  }

  private static let whole: WordTable<Parts> = {
    let list = """
      can't can not
      cannot can not
      won't will not
      shan't shall not
      ain't is not
      let's let us
      dont do not
      doesnt does not
      didnt did not
      cant can not
      wont will not
      isnt is not
      arent are not
      wasnt was not
      werent were not
      havent have not
      hasnt has not
      hadnt had not
      wouldnt would not
      couldnt could not
      shouldnt should not
      youre you are
      youve you have
      youll you will
      theyre they are
      theyll they will
      weve we have
      ive i have
      im i am
      itll it will
      thats that is
      theres there is
      whats what is
      wats what is
      wots what is
      hows how is
      whos who is
      wheres where is
      gonna going to
      wanna want to
      gotta got to
      """
    var parts = WordTable<Parts>()
    for line in list.split(separator: "\n") {
      let words = line.split(separator: " ").map { Array($0.utf8) }
      parts[WordKey(line.prefix { $0 != " " })] = Parts(first: words[1], second: words[2])
    }
    return parts
  }()

  private static let endings: [WordKey: [UInt8]] = [
    WordKey("ll"): Array("will".utf8), WordKey("ve"): Array("have".utf8), WordKey("re"): Array("are".utf8),
    WordKey("m"): Array("am".utf8), WordKey("d"): Array("would".utf8),
  ]

  /// Words after which `'s` is a verb and not a possessive.
  private static let verbal = Set(
    "it that there what here he she who how where this when everything everyone nobody nothing one"
      .split(separator: " ").map { WordKey($0) })

  /// The parts of the folded `word`, or nil where it is one word; a possessive `'s` is cut from `word`.
  static func open(_ word: inout [UInt8]) -> Parts? {
    if let parts = word.withUnsafeBufferPointer({ whole[WordKey($0)] }) { return parts }
    guard let apostrophe = word.lastIndex(of: UInt8(ascii: "'")) else { return nil }
    let tail = word[(apostrophe + 1)...]
    if tail.elementsEqual("t".utf8), apostrophe >= 2, word[apostrophe - 1] == UInt8(ascii: "n") {
      return Parts(first: Array(word[..<(apostrophe - 1)]), second: Array("not".utf8))
    }
    let head = Array(word[..<apostrophe])
    if tail.elementsEqual("s".utf8) {
      guard verbal.contains(key(head)) else {
        word = head
        return nil
      }
      return Parts(first: head, second: Array("is".utf8))
    }
    guard let second = endings[key(Array(tail))] else { return nil }
    return Parts(first: head, second: second)
  }

  private static func key(_ word: [UInt8]) -> WordKey { word.withUnsafeBufferPointer { WordKey($0) } }
}
