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

  /// Whether no other question stands beside it.
  var isAlone: Bool { utterance.sentences.count { $0.terminator == .question } <= 1 }

  /// With what stands around it: its sentence, and where it is the only one, all that was said, unless that only
  /// `repeats` what the customer told.
  func wider(repeats: Bool = false) -> [String] {
    var ranges = [sentence.tokens]
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
    let last = tail(of: start..<range.upperBound, in: utterance.tokens)
    var end = utterance.span(start..<last).upperBound
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

// MARK: - Tails

extension QuestionWording {
  /// Less than this is left of no question.
  private static let shortest = 2

  /// Where a question ends before what only addresses somebody or asks pardon: `who signs` of `Who signs, Torunn, if I may ask?`
  static func tail(of question: Range<Int>, in tokens: [Token]) -> Int {
    var end = question.upperBound
    var isNamed = false
    while true {
      var shorter = courtesy(before: end, in: tokens)
      if shorter == nil, !isNamed {
        shorter = name(before: end, of: question, in: tokens)
        isNamed = true
      }
      guard let shorter, shorter - question.lowerBound >= shortest else { return end }
      end = shorter
    }
  }

  private static func courtesy(before end: Int, in tokens: [Token]) -> Int? {
    courtesies.filter { words in
      words.count < end && words.indices.allSatisfy { tokens[end - words.count + $0].word == words[$0] }
    }.map { end - $0.count }.min()
  }

  /// `..., Torunn`, `... here at Northquay`.
  private static func name(before end: Int, of question: Range<Int>, in tokens: [Token]) -> Int? {
    var start = end
    while start > question.lowerBound + 1, end - start < 3, tokens[start - 1].isCapitalised,
      !tokens[start - 1].isFunctionWord
    { start -= 1 }
    guard start < end else { return nil }
    // Of a list the last is no more a name than those before it.
    if tokens[start].gap == .comma { return tokens[start - 1].isCapitalised ? nil : start }
    let isPlace = start - question.lowerBound > 2 && tokens[start - 1].word == at && tokens[start - 2].word == here
    return isPlace ? start - 2 : nil
  }

  private static let at = WordKey("at")
  private static let here = WordKey("here")

  private static let courtesies = phrases(
    """
    please; if i may; if i may ask; if i might ask; if you do not mind; if you do not mind me asking; mate; here
    if you do not mind my asking; if you do not mind saying; if that is okay; if that is all right; do you think
    if that is not a rude question; if it is not a rude question; if it is not too much trouble; would you say
    """)
}

// MARK: - Frames

extension QuestionWording {
  /// Where the longest polite frame at `start` ends; nil where there is none.
  private static func frame(at start: Int, in tokens: [Token], _ range: Range<Int>) -> Int? {
    frames.filter { frame in
      start + frame.count <= range.upperBound && frame.indices.allSatisfy { tokens[start + $0].word == frame[$0] }
    }.map { start + $0.count }.max()
  }

  private static let frames = phrases(
    """
    please; so; and; well; okay; ok; right; just; now; sorry; um; uh; er; hi; hello; thanks; thank you; perhaps; maybe
    might i ask; may i ask; can i ask; could i ask; could i please ask; can i please ask; may i please ask; let me ask
    let me just ask; i would like to ask; i want to ask; i wanted to ask; i was wondering; i am wondering; i wonder
    could i just ask; can i just ask; may i just ask; could i maybe ask; could i maybe just ask; if it is alright
    if it is all right; if that is alright; would it be fair to ask; is it okay to ask; would you mind if i asked; would you mind me asking
    if you do not mind me asking; if i may ask; if you do not mind; do you mind if i ask
    would you be willing to share; would you be willing to tell me; would you mind telling me; would you mind sharing
    could you tell me; could you please tell me; could you perhaps tell me; can you tell me; can you please tell me
    would you tell me; please tell me; tell me; could you share; can you share; could you share with me
    could you walk me through; can you walk me through; would you walk me through; walk me through
    could you help me understand; can you help me understand; help me understand; i would like to understand
    i should be grateful to know; i should like to know; i should like to hear; i should be interested to learn
    i should be interested to know; i should be glad to know; i would be grateful to know; may i enquire; might i enquire
    may i inquire; permit me to ask; allow me to ask; i wonder whether i might ask; i wonder if i might ask
    i would like to know; i would love to know; i would love to understand; i want to understand; i want to know
    do you happen to know; do you know; have you got any idea; have you any idea; do you have any idea; like
    i mean; honestly; roughly; if i may; i am curious; out of curiosity; what would you say is
    """)

  private static func phrases(_ list: String) -> [[WordKey]] {
    list.split { $0 == ";" || $0.isNewline }.map { Utterance.tokens(of: String($0)).map(\.word) }
  }
}
