/// The same words as another keyboard, another hurry or another country would have typed them.
enum Spoiling {
  /// One slip in one word of five letters or more: a letter lost, doubled, or swapped with the next. `place` decides which.
  static func slip(_ text: String, _ place: Int) -> String {
    var generator = SplitMix64(seed: UInt64(place))
    var words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    let long = words.indices.filter { words[$0].count >= 5 && words[$0].allSatisfy(\.isLetter) }
    guard !long.isEmpty else { return text }
    let chosen = long[generator.below(long.count)]
    var letters = Array(words[chosen])
    let at = 1 + generator.below(letters.count - 2)
    switch generator.below(3) {
    case 0: letters.remove(at: at)
    case 1: letters.insert(letters[at], at: at)
    default: letters.swapAt(at, at + 1)
    }
    words[chosen] = String(letters)
    return words.joined(separator: " ")
  }

  /// Curly quotes and long dashes.
  static func curled(_ text: String, _: Int) -> String {
    String(
      text.map { character in
        switch character {
        case "'": "\u{2019}"
        case "\"": "\u{201D}"
        case "-": "\u{2010}"
        default: character
        }
      })
  }

  private static let spellings = [
    ("labor", "labour"), ("color", "colour"), ("center", "centre"), ("program", "programme"), ("meter", "metre"),
    ("organize", "organise"), ("realize", "realise"), ("minimize", "minimise"), ("optimize", "optimise"),
    ("license", "licence"), ("favor", "favour"), ("neighbor", "neighbour"), ("canceled", "cancelled"),
    ("traveling", "travelling"), ("fulfill", "fulfil"), ("gray", "grey"),
    ("tires", "tyres"), ("analyze", "analyse"), ("catalog", "catalogue"), ("aging", "ageing"), ("plow", "plough"),
    ("percent", "per cent"),
  ]

  /// British spelling for American.
  static func british(_ text: String, _: Int) -> String {
    text.split(separator: " ", omittingEmptySubsequences: false).map { word in
      for (american, british) in spellings where word.hasPrefix(american) {
        return british + word.dropFirst(american.count)
      }
      return String(word)
    }.joined(separator: " ")
  }
}
