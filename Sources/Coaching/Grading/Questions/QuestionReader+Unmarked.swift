/// Questions that are typed without their mark.
extension QuestionReader {
  /// Where none of the parts begins like a question; nil where nothing is asked.
  ///
  /// - Parameter starts: of the sentence and its parts, without what leads in.
  func unmarkedOpening(of sentence: Sentence, _ starts: [Int]) -> Opening? {
    if endsInComparison(sentence.tokens) { return Opening(start: sentence.tokens.lowerBound, isOpen: true) }
    if let start = starts.first, asksOutright(start, sentence.tokens) { return Opening(start: start, isOpen: true) }
    if sentence.terminator == .none, let inner = asked(inside: sentence.tokens, starts) {
      return Opening(start: inner, isOpen: true)
    }
    return ClippedQuestion(reading: reading, sentence: sentence).opening(among: starts).map(Opening.init)
  }

  /// `if scrap came down to three percent how would that help you`, `not sure you have that problem so how do they run today`:
  /// typed without any mark. `If a truck is late you see who is waiting` asks nothing.
  private func asked(inside range: Range<Int>, _ starts: [Int]) -> Int? {
    let condition = starts.first { tokens[$0].word == WordKey("if") }
    return range.dropFirst().dropLast().first { index in
      let isLedTo = condition.map { index > $0 } ?? Self.leadingUp.contains(tokens[index - 1])
      return isLedTo && WordSet.questionWords.contains(tokens[index]) && Self.helpers.contains(tokens[index + 1])
        && isInverted(index, range)
    }
  }

  private static let leadingUp = WordSet("and but so or now then")
  private static let helpers = WordSet("do does did would could will should can")

  private static let outright = WordSet("who whom why")
  private static let shrugs = WordSet("knows knew")
  private static let measures = WordSet("often many much long far soon big high")

  /// `who cares about that most`, `why nobody can fix it before six`, `how often it happens with them`: no statement begins so,
  /// save `Who knows, ...`
  private func asksOutright(_ start: Int, _ range: Range<Int>) -> Bool {
    guard range.upperBound - start >= 3, !Self.shrugs.contains(tokens[start + 1]), !isOwnAdmission(start, range) else {
      return false
    }
    return Self.outright.contains(tokens[start])
      || tokens[start].word == WordKey("how") && Self.measures.contains(tokens[start + 1])
  }

  /// `How many days it takes off I could not swear to.`
  private func isOwnAdmission(_ start: Int, _ range: Range<Int>) -> Bool {
    guard let own = range.first(where: { $0 > start && tokens[$0].word == Self.i }) else { return false }
    return (own..<min(own + 4, range.upperBound)).contains { WordSet.negations.contains(tokens[$0]) }
  }

  private static let i = WordKey("i")

  private static let comparing = WordSet("to than with against of for from")
  private static let compared = WordSet("who whom what")

  /// `twenty percent compared to who`, typed without its mark.
  private func endsInComparison(_ range: Range<Int>) -> Bool {
    guard range.count >= 3, let last = range.last else { return false }
    return Self.compared.contains(tokens[last]) && Self.comparing.contains(tokens[last - 1])
  }

  /// `..., which is what you want`: says more of what was said, and asks nothing.
  func isRelative(_ start: Int, _ range: Range<Int>) -> Bool {
    // `before that, who decides` leads in with words that hold nothing.
    start > range.lowerBound && Self.relatives.contains(tokens[start])
      && !(range.lowerBound..<start).allSatisfy { tokens[$0].isFunctionWord }
  }

  /// `what was typed since then would be lost`: what begins like a question is what the sentence speaks of.
  func isSubject(_ start: Int, _ range: Range<Int>) -> Bool {
    let inverter = start + 1
    guard tokens[start].word == Self.what, inverter + 2 < range.upperBound,
      WordSet.forms.contains(tokens[inverter]), isParticiple(inverter + 1)
    else { return false }
    let rest = inverter + 2..<range.upperBound
    let verb = rest.first {
      WordSet.auxiliaries.contains(tokens[$0]) || WordSet.questionWords.contains(tokens[$0])
        || WordSet.subjects.contains(tokens[$0]) || tokens[$0].word == WordKey("if")
    }
    return verb.map { WordSet.auxiliaries.contains(tokens[$0]) } ?? false
  }

  private static let participles = WordSet("lost sold sent told bought made done left kept paid spent written put said")

  private func isParticiple(_ index: Int) -> Bool {
    Self.participles.contains(tokens[index])
      || reading.utterance.bytes[tokens[index].span].suffix(2).elementsEqual("ed".utf8)
  }

  private static let relatives = WordSet("which who whose where when")
}
