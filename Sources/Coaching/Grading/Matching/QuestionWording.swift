/// The ways in which one question is read for its meaning: without what only leads up to it, and as it was said.
struct QuestionWording {
  private let utterance: Utterance
  private let sentence: Sentence
  /// Where the question itself begins.
  private let tokens: Range<Int>

  init(_ utterance: Utterance, sentence: Sentence, tokens: Range<Int>) {
    self.utterance = utterance
    self.sentence = sentence
    self.tokens = tokens
  }
}

extension QuestionWording {
  /// More words around a question than these are a story, not its context.
  private static let longest = 40

  /// The question alone.
  var own: String { Self.core(of: utterance, tokens) }

  /// With what stands around it: its sentence, and where it is the only one, all that was said, unless that only
  /// `repeats` what the customer told.
  func wider(repeats: Bool = false) -> [String] {
    var ranges = [sentence.tokens]
    let isAlone = utterance.sentences.filter { $0.terminator == .question }.count <= 1
    if isAlone, !repeats, utterance.tokens.count <= Self.longest { ranges.append(utterance.tokens.indices) }
    var variants = [own]
    for range in ranges {
      let text = Self.core(of: utterance, range)
      if !variants.contains(text) { variants.append(text) }
    }
    return Array(variants.dropFirst())
  }

  /// Some of its words, as they stand.
  static func text(of tokens: [Int], in utterance: Utterance) -> String {
    var runs: [Range<Int>] = []
    for token in tokens {
      if let last = runs.last, last.upperBound == token {
        runs[runs.count - 1] = last.lowerBound..<(token + 1)
      } else {
        runs.append(token..<(token + 1))
      }
    }
    return core(of: runs.map { utterance.quote(utterance.span($0)) }.joined(separator: " ") + "?")
  }

  /// A question without its polite frame, and with its mark: `how long it takes?` of `Might I ask how long it takes`.
  static func core(of text: String) -> String {
    let utterance = Utterance(text)
    return core(of: utterance, utterance.tokens.indices)
  }

  private static func core(of utterance: Utterance, _ range: Range<Int>) -> String {
    var start = restart(of: utterance, range)
    while let frame = frame(at: start, in: utterance.tokens, range), frame < range.upperBound { start = frame }
    guard start < range.upperBound else { return utterance.text }
    var end = utterance.span(start..<range.upperBound).upperBound
    while end < utterance.bytes.count, marks.contains(utterance.bytes[end]) { end += 1 }
    let words = Shorthand.spelledOut(utterance.quote(utterance.tokens[start].span.lowerBound..<end))
    // What is typed in haste means the same as with its mark, which the encoder hears.
    return words.utf8.last.map(marks.contains) == true ? words : words + "?"
  }

  /// How far into a question somebody may begin anew.
  private static let falseStart = 4

  /// `Do you, I mean, have you an idea`: what stands before `I mean` was taken back.
  private static func restart(of utterance: Utterance, _ range: Range<Int>) -> Int {
    let words = utterance.tokens
    let anew = range.dropFirst(2).prefix(falseStart).last {
      words[$0 - 1].word == WordKey("mean") && words[$0 - 2].word == WordKey("i")
    }
    return anew ?? range.lowerBound
  }

  private static let marks: [UInt8] = [UInt8(ascii: "?"), UInt8(ascii: "."), UInt8(ascii: "!")]
}

// MARK: - Frames

extension QuestionWording {
  /// Where the longest polite frame at `start` ends; nil where there is none.
  private static func frame(at start: Int, in tokens: [Token], _ range: Range<Int>) -> Int? {
    frames.filter { frame in
      start + frame.count <= range.upperBound && frame.indices.allSatisfy { tokens[start + $0].word == frame[$0] }
    }.map { start + $0.count }.max()
  }

  private static let frames: [[WordKey]] = """
    please; so; and; well; okay; ok; right; just; now; sorry; um; uh; er; hi; hello; thanks; thank you; perhaps; maybe
    might i ask; may i ask; can i ask; could i ask; could i please ask; can i please ask; may i please ask; let me ask
    let me just ask; i would like to ask; i want to ask; i wanted to ask; i was wondering; i am wondering; i wonder
    would it be fair to ask; is it okay to ask; would you mind if i asked; would you mind me asking
    if you do not mind me asking; if i may ask; if you do not mind; do you mind if i ask
    would you be willing to share; would you be willing to tell me; would you mind telling me; would you mind sharing
    could you tell me; could you please tell me; could you perhaps tell me; can you tell me; can you please tell me
    would you tell me; please tell me; tell me; could you share; can you share; could you share with me
    could you walk me through; can you walk me through; would you walk me through; walk me through
    could you help me understand; can you help me understand; help me understand; i would like to understand
    i would like to know; i would love to know; i would love to understand; i want to understand; i want to know
    do you happen to know; do you know; have you got any idea; have you any idea; do you have any idea; like
    i mean; honestly; roughly; if i may; i am curious; out of curiosity; what would you say is
    """.split { $0 == ";" || $0.isNewline }.map { Utterance.tokens(of: String($0)).map(\.word) }
}
