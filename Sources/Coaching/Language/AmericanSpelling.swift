/// British to American spelling, so that `organise` and `organize`, `labour` and `labor` are one word.
///
/// The rules change unrelated words too (`promise` gives `promize`). That is harmless: lexicons, scenarios and answers
/// all go through them, so equal words stay equal.
enum AmericanSpelling {
  private static let words: WordTable<[UInt8]> = table(
    "centre center centres centers centred centered metre meter metres meters litre liter litres liters "
      + "kilometre kilometer kilometres kilometers fibre fiber fibres fibers theatre theater theatres theaters "
      + "calibre caliber programme program programmes programs cheque check cheques checks tyre tire tyres tires "
      + "catalogue catalog catalogues catalogs dialogue dialog dialogues dialogs analogue analog licence license "
      + "licences licenses defence defense offence offense pretence pretense practise practice practised practiced "
      + "practising practicing grey gray ageing aging judgement judgment instalment installment instalments installments "
      + "fulfil fulfill fulfils fulfills enrol enroll enrols enrolls skilful skillful fuelled fueled fuelling fueling "
      + "manoeuvre maneuver aluminium aluminum kerb curb plough plow whilst while amongst among learnt learned "
      + "burnt burned spelt spelled e-mail email e-mails emails mum mom acknowledgement acknowledgment "
      + "jewellery jewelry storey story cosy cozy sceptical skeptical sceptic skeptic tonne ton tonnes tons")

  /// Rewrites the folded `word` in place.
  static func americanize(_ word: inout [UInt8]) {
    guard word.count > 3 else { return }
    if let replacement = word.withUnsafeBufferPointer({ words[WordKey($0)] }) {
      word = replacement
      return
    }
    replaceIse(in: &word)
    replaceOur(in: &word)
  }

  private static func table(_ pairs: String) -> WordTable<[UInt8]> {
    let words = pairs.split(separator: " ")
    return WordTable(
      stride(from: 0, to: words.count - 1, by: 2).map { (WordKey(words[$0]), Array(words[$0 + 1].utf8)) })
  }

  private static let endings: [StaticString] = ["e", "es", "ed", "er", "ers", "ing", "ation", "ations", "able"]

  /// `-ise`, `-ising`, `-isation`, `-yse` and their kin get a `z`.
  private static func replaceIse(in word: inout [UInt8]) {
    for ending in endings {
      let at = word.count - ending.utf8CodeUnitCount - 1
      guard at >= 3, word[at] == UInt8(ascii: "s"), hasSuffix(word, ending) else { continue }
      if word[at - 1] == UInt8(ascii: "i") || word[at - 1] == UInt8(ascii: "y") { word[at] = UInt8(ascii: "z") }
      return
    }
  }

  /// `labour`, `behaviours`, `favourite`: the `u` goes after b, d, g, l, m, n or v.
  private static func replaceOur(in word: inout [UInt8]) {
    guard word.count >= 5 else { return }
    for at in 3..<(word.count - 1) where word[at] == UInt8(ascii: "u") && word[at + 1] == UInt8(ascii: "r") {
      guard word[at - 1] == UInt8(ascii: "o") else { continue }
      switch word[at - 2] {
      case UInt8(ascii: "b"), UInt8(ascii: "d"), UInt8(ascii: "g"), UInt8(ascii: "l"), UInt8(ascii: "m"),
        UInt8(ascii: "n"), UInt8(ascii: "v"):
        word.remove(at: at)
      default: break
      }
      return
    }
  }

  private static func hasSuffix(_ word: [UInt8], _ suffix: StaticString) -> Bool {
    let start = word.count - suffix.utf8CodeUnitCount
    return suffix.withUTF8Buffer { suffix in
      (0..<suffix.count).allSatisfy { word[start + $0] == suffix[$0] }
    }
  }
}
