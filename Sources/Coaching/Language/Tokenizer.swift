/// One pass over the bytes of a text: words folded and stemmed, figures read, gaps and sentence ends noted.
struct Tokenizer: ~Copyable {
  let bytes: [UInt8]
  var tokens: [Token] = []
  var numerals: [Numeral] = []
  private(set) var sentences: [Sentence] = []
  var index = 0
  private var gap = Token.Gap.sentence
  private var sentenceStart = 0
  var pendingMoney: Int?
  var word: [UInt8] = []
  private let stemmer = Stemmer()
  private let vocabulary: Vocabulary
  private let mends: Bool
  private let names: WordTable<Bool>?
  /// What was mended, in order.
  private(set) var mendings: [Mending] = []

  /// - Parameters:
  ///   - names: words that are right whatever `vocabulary` knows.
  ///   - mends: whether slips are mended, or the words taken as they are.
  init(_ bytes: [UInt8], _ vocabulary: Vocabulary = .none, names: WordTable<Bool>? = nil, mends: Bool = true) {
    self.bytes = bytes
    self.vocabulary = vocabulary
    self.mends = mends
    self.names = names
    tokens.reserveCapacity(bytes.count / 5 + 4)
    word.reserveCapacity(32)
  }

  mutating func scan() {
    while index < bytes.count {
      switch ByteClass.of(bytes[index]) {
      case .letter: if !takeKnownWord() { scanWord() }
      case .digit: scanNumeral()
      case .space, .apostrophe: widen(.space, by: 1)
      case .percent: takePercent()
      case .hyphen: scanHyphen()
      case .comma: widen(.comma, by: 1)
      case .clause: widen(.clause, by: 1)
      case .newline: scanNewline()
      case .stop: scanStop()
      case .money: takeMoney(length: 1)
      case .ampersand: scanAmpersand()
      case .wide: scanWide()
      }
    }
    endSentence(.none, at: tokens.last?.span.upperBound ?? 0)
  }
}

// MARK: - Gaps

extension Tokenizer {
  mutating func widen(_ gap: Token.Gap, by length: Int) {
    self.gap = max(self.gap, gap)
    index += length
  }

  /// A hyphen glues its words (`role-based`) or is a figure's sign; with a space beside it, it is a dash.
  private mutating func scanHyphen() {
    let isInner = isWordByte(index - 1) && isWordByte(index + 1)
    let isSign = index + 1 < bytes.count && ByteClass.of(bytes[index + 1]) == .digit
    widen(isInner ? .glued : isSign ? .space : .clause, by: 1)
  }

  /// One line break ends a clause; an empty line, or a list's mark after it, ends the sentence.
  private mutating func scanNewline() {
    var breaks = 0
    while index < bytes.count, [.newline, .space].contains(ByteClass.of(bytes[index])) {
      if bytes[index] == UInt8(ascii: "\n") { breaks += 1 }
      index += 1
    }
    let startsItem =
      index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: " ")
      && [UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+")].contains(bytes[index])
    widen(.clause, by: 0)
    if breaks > 1 || startsItem { endSentence(.none, at: tokens.last?.span.upperBound ?? 0) }
  }

  /// Full stops end sentences, except in `e.g.`, `Mr. Hale` and dots (`so ... yes`).
  private mutating func scanStop() {
    let start = index
    var isQuestion = false, isExclamation = false
    while index < bytes.count, ByteClass.of(bytes[index]) == .stop {
      isQuestion = isQuestion || bytes[index] == UInt8(ascii: "?")
      isExclamation = isExclamation || bytes[index] == UInt8(ascii: "!")
      index += 1
    }
    if isQuestion { return endSentence(.question, at: index) }
    if isExclamation { return endSentence(.exclamation, at: index) }
    if index - start > 1 { return widen(.clause, by: 0) }
    if isAbbreviation(before: start) { return widen(.space, by: 0) }
    if isInnerStop(start) { return widen(.glued, by: 0) }
    endSentence(.period, at: index)
  }

  /// `acme.com`, `node.js`: no space and a small letter behind it.
  private func isInnerStop(_ stop: Int) -> Bool {
    guard isWordByte(stop - 1), stop + 1 < bytes.count else { return false }
    return ByteClass.of(bytes[stop + 1]) == .letter && bytes[stop + 1] & 0x20 != 0
  }

  private func isAbbreviation(before stop: Int) -> Bool {
    guard let last = tokens.last, last.span.upperBound == stop else { return false }
    if last.span.count == 1, isWordByte(stop + 1) { return true }
    return Self.abbreviations.contains(last)
  }

  private static let abbreviations = WordSet("mr mrs ms dr vs eg ie approx prof e.g i.e")

  private mutating func endSentence(_ terminator: Sentence.Terminator, at end: Int) {
    gap = .sentence
    guard tokens.count > sentenceStart else { return }
    let tokens = sentenceStart..<tokens.count
    sentences.append(
      Sentence(tokens: tokens, span: self.tokens[sentenceStart].span.lowerBound..<end, terminator: terminator))
    sentenceStart = tokens.upperBound
  }

  func isWordByte(_ index: Int) -> Bool {
    guard index >= 0, index < bytes.count else { return false }
    return switch ByteClass.of(bytes[index]) {
    case .letter, .digit, .wide: true
    case .apostrophe, .hyphen, .stop, .comma, .clause, .newline, .money, .percent, .ampersand, .space: false
    }
  }
}

// MARK: - Words

extension Tokenizer {
  /// Takes a word of nothing but letters that is known and means just itself: nine in ten are, and need not be spelt out.
  private mutating func takeKnownWord() -> Bool {
    var (end, key) = (index, WordKey.noLetters)
    while end < bytes.count, ByteClass.of(bytes[end]) == .letter {
      key = key.with(bytes[end] | 0x20)
      end += 1
    }
    guard end == bytes.count || !ByteClass.of(bytes[end]).mayGoOnInWord, let form = vocabulary.form(of: key) else {
      return false
    }
    append(form, index..<end, .word, isCapitalised: bytes[index] & 0x20 == 0)
    index = end
    return true
  }

  /// Letters and digits up to the next gap; an apostrophe or ampersand between letters belongs to the word.
  private mutating func scanWord() {
    let start = index
    var apostrophe = start
    var isForeign = false, hasDigit = false
    word.removeAll(keepingCapacity: true)
    scan: while index < bytes.count {
      let byte = bytes[index]
      switch ByteClass.of(byte) {
      case .letter: word.append(byte | 0x20)
      case .digit:
        hasDigit = true
        word.append(byte)
      case .apostrophe where isWordByte(index + 1) && !word.isEmpty:
        apostrophe = index
        word.append(UInt8(ascii: "'"))
      case .ampersand where isWordByte(index + 1) && index > start: word.append(byte)
      case .wide:
        let (kind, length) = WideCharacter.read(bytes, at: index)
        switch kind {
        case .latin(let base): word.append(base)
        case .foreignLetter:
          isForeign = true
          word.append(contentsOf: bytes[index..<(index + length)])
        case .ignored: break
        case .apostrophe where isWordByte(index + length) && !word.isEmpty && !isGapAhead(index + length):
          apostrophe = index
          word.append(UInt8(ascii: "'"))
        case .apostrophe, .hyphen, .dash, .ellipsis, .money, .space: break scan
        }
        index += length - 1
      case .apostrophe, .ampersand, .hyphen, .stop, .comma, .clause, .newline, .money, .percent, .space: break scan
      }
      index += 1
    }
    appendWord(start, apostrophe: apostrophe, kind: isForeign ? .foreign : hasDigit ? .code : .word)
  }

  private func isGapAhead(_ index: Int) -> Bool {
    guard ByteClass.of(bytes[index]) == .wide else { return false }
    return switch WideCharacter.read(bytes, at: index).kind {
    case .latin, .foreignLetter, .ignored: false
    case .apostrophe, .hyphen, .dash, .ellipsis, .money, .space: true
    }
  }

  /// Opens contractions, folds the spelling and adds one or two tokens.
  private mutating func appendWord(_ start: Int, apostrophe: Int, kind: Token.Kind) {
    guard !word.isEmpty else { return }
    let isCapitalised = ByteClass.of(bytes[start]) == .letter && bytes[start] & 0x20 == 0
    if let form = vocabulary.form(of: word) { return append(form, start..<index, kind, isCapitalised: isCapitalised) }
    guard let parts = Contraction.open(&word) else {
      return append(start..<index, kind, isCapitalised: isCapitalised)
    }
    let cut = apostrophe > start ? min(apostrophe, start + max(parts.first.count, 1)) : index
    let end = index
    word = parts.first
    append(start..<cut, kind, isCapitalised: isCapitalised)
    word = parts.second
    append(cut..<end, kind, isCapitalised: false)
  }

  mutating func append(_ span: Range<Int>, _ kind: Token.Kind, isCapitalised: Bool) {
    Shorthand.spellOut(&word)
    if let form = vocabulary.form(of: word) { return append(form, span, kind, isCapitalised: isCapitalised) }
    if mends, kind == .word, !isCapitalised || gap == .sentence { mend(span) }
    append(WordForm(&word, stemmer), span, kind, isCapitalised: isCapitalised)
  }

  private mutating func append(_ form: WordForm, _ span: Range<Int>, _ kind: Token.Kind, isCapitalised: Bool) {
    let isContent =
      switch kind {
      case .word: form.isContent
      case .code, .foreign: true
      case .numeral: false
      }
    tokens.append(
      Token(
        span: span, word: form.word, stem: form.stem, kind: kind, gap: gap, isCapitalised: isCapitalised,
        isFunctionWord: form.isFunctionWord, isContent: isContent))
    gap = .glued
    // A sign that waits for a figure belongs to none once a word has come.
    pendingMoney = nil
  }

  /// Puts the word that was meant in the place of one with a slip.
  private mutating func mend(_ span: Range<Int>) {
    let meant = vocabulary.mended(word) { word.withUnsafeBufferPointer { stemmer.stem($0) } }
    guard let meant, names?.contains(word.withUnsafeBufferPointer { WordKey($0) }) != true
    else { return }
    word = meant
    mendings.append(Mending(span: span, letters: meant))
  }

  /// `&` alone is the word `and`.
  private mutating func scanAmpersand() {
    word = Array("and".utf8)
    index += 1
    append((index - 1)..<index, .word, isCapitalised: false)
  }

  private mutating func scanWide() {
    let (kind, length) = WideCharacter.read(bytes, at: index)
    switch kind {
    case .latin, .foreignLetter: scanWord()
    case .hyphen: widen(isWordByte(index - 1) ? .glued : .clause, by: length)
    case .dash, .ellipsis: widen(.clause, by: length)
    case .money: takeMoney(length: length)
    case .apostrophe, .space, .ignored: widen(.space, by: length)
    }
  }
}
