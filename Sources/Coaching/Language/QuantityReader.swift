/// Finds the quantities among tokens: figures and number words with their unit and period.
struct QuantityReader {
  private let tokens: [Token]
  private let numerals: [Numeral]

  static func quantities(in tokens: [Token], _ numerals: [Numeral]) -> [Quantity] {
    let reader = QuantityReader(tokens: tokens, numerals: numerals)
    let openers = NumberWords.openers
    var found: [Quantity] = []
    var index = 0
    while index < tokens.count {
      let mayOpen = tokens[index].isNumeral || openers.contains(tokens[index])
      if mayOpen, let quantity = reader.quantity(at: index) {
        found.append(quantity)
        index = max(quantity.tokens.upperBound, index + 1)
      } else {
        index += 1
      }
    }
    return found
  }

  private func quantity(at index: Int) -> Quantity? {
    guard var amount = amount(at: index) else { return nil }
    let unit = unit(after: &amount)
    guard let unit else { return nil }
    var period: Quantity.Period?
    if unit != .percent || amount.end < tokens.count { period = readPeriod(at: &amount.end) }
    var noun: WordKey?
    if case .count = unit, amount.end < tokens.count, tokens[amount.end].gap <= .space {
      noun = tokens[amount.end].stem
    }
    let range = index..<amount.end
    return Quantity(
      value: amount.value, unit: unit, noun: noun, period: period, tokens: range,
      span: tokens[index].span.lowerBound..<tokens[amount.end - 1].span.upperBound)
  }
}

// MARK: - Amounts

extension QuantityReader {
  /// A value that ends before token `end`.
  private struct Amount {
    var value: Double
    var end: Int
    var mark = Numeral.Mark.none
    var isFraction = false
    /// `one` and `a` alone count nothing: they need a unit.
    var isWeak = false
  }

  private func amount(at index: Int) -> Amount? {
    let token = tokens[index]
    if case .numeral(let numeral) = token.kind {
      let figure = numerals[numeral]
      return scaled(Amount(value: figure.value, end: index + 1, mark: figure.mark))
    }
    if let fraction = fraction(at: index) { return fraction }
    if let multiple = NumberWords.multiples[token.word] {
      return Amount(value: multiple, end: index + 1, mark: .multiple)
    }
    return words(at: index).map(scaled)
  }

  /// `thirty-eight`, `five`; `a` before a scale (`a hundred`).
  private func words(at index: Int) -> Amount? {
    guard let first = NumberWords.small[tokens[index].word] else {
      guard isNext(index + 1), tokens[index].word == Words.article, isScale(index + 1) else { return nil }
      return Amount(value: 1, end: index + 1)
    }
    if first >= 20, isNext(index + 1), let unit = NumberWords.small[tokens[index + 1].word], unit < 10 {
      return Amount(value: first + unit, end: index + 2)
    }
    return Amount(value: first, end: index + 1, isWeak: first == 1)
  }

  /// Multiplies by the scales that follow: `38 thousand`, `two hundred and fifty`, `one and a half million`.
  private func scaled(_ amount: Amount) -> Amount {
    var amount = amount
    var scales = 0
    if isHalfAhead(amount.end) {
      amount.value += 0.5
      amount.end += 3
    }
    while isNext(amount.end), let scale = NumberWords.scales[tokens[amount.end].word] {
      amount.value *= scale
      amount.end += 1
      amount.isWeak = false
      if scale == 100 || scale == 1000, let rest = rest(at: amount.end, of: scale) {
        amount.value += rest.value
        amount.end = rest.end
      }
      scales += 1
      if scales > 3 { break }
    }
    return amount
  }

  /// `and fifty` after `two hundred`, `ten` without it, `five hundred` after `two thousand`; less than the scale.
  private func rest(at index: Int, of scale: Double) -> Amount? {
    let isJoined = isNext(index) && tokens[index].word == Words.and
    let start = isJoined ? index + 1 : index
    guard isNext(start), NumberWords.small[tokens[start].word] != nil, var rest = words(at: start) else { return nil }
    if scale == 1000, isNext(rest.end), tokens[rest.end].word == Words.hundred {
      rest = Amount(value: rest.value * 100, end: rest.end + 1)
      if let last = self.rest(at: rest.end, of: 100) { rest = Amount(value: rest.value + last.value, end: last.end) }
    }
    // `Of a hundred four stay away` has two figures.
    return rest.value < scale && (isJoined || rest.value >= 10) ? rest : nil
  }

  private func isHalfAhead(_ index: Int) -> Bool {
    isNext(index + 2) && tokens[index].word == Words.and && tokens[index + 1].word == Words.article
      && tokens[index + 2].word == Words.half && isNext(index)
  }

  /// `a third`, `two thirds`, `half the`, `by half`; not `the third` (an ordinal) or `this quarter` (a time).
  private func fraction(at index: Int) -> Amount? {
    let token = tokens[index]
    if token.word == Words.half {
      let isHalf = isAfterHalfWord(index) || (isNext(index + 1) && Self.wholes.contains(tokens[index + 1]))
      return isHalf ? Amount(value: 0.5, end: index + 1, isFraction: true) : nil
    }
    guard isNext(index + 1), let part = NumberWords.fractions[tokens[index + 1].word] else { return nil }
    let count = token.word == Words.article ? 1 : NumberWords.small[token.word]
    guard let count else { return nil }
    let isTime = tokens[index + 1].stem == WordKey("quarter") && !isPartOfWhole(index)
    return isTime ? nil : Amount(value: count * part / 1000, end: index + 2, isFraction: true)
  }

  private static let wholes = WordSet("the of a an your our their as")
  private static let beforeParts = WordSet("by in about roughly nearly almost around over cut least another up of")
  private static let afterParts = WordSet("of less fewer more off")

  private func isAfterHalfWord(_ index: Int) -> Bool {
    index > 0 && tokens[index].gap <= .space && Self.beforeParts.contains(tokens[index - 1])
  }

  private func isPartOfWhole(_ index: Int) -> Bool {
    isAfterHalfWord(index) || (isNext(index + 2) && Self.afterParts.contains(tokens[index + 2]))
      || NumberWords.small[tokens[index].word].map { $0 > 1 } == true
  }

  private func isNext(_ index: Int) -> Bool { index < tokens.count && tokens[index].gap <= .space }

  private func isScale(_ index: Int) -> Bool { NumberWords.scales[tokens[index].word] != nil }
}

/// Single words that are asked for at every figure.
private enum Words {
  static let article = WordKey("a")
  static let and = WordKey("and")
  static let half = WordKey("half")
  static let hundred = WordKey("hundred")
  static let per = WordKey("per")
  static let times = WordKey("times")
}

// MARK: - Units

extension QuantityReader {
  private static let money = WordSet(
    "pound pounds dollar dollars euro euros quid bucks pence cents gbp usd eur francs kroner krone yen rupees grand")
  private static let percents = WordSet("percent pct pc pp percentage")
  private static let per = WordSet("a an per each every")

  /// The unit that follows, consumed; nil where the amount is no quantity at all.
  private func unit(after amount: inout Amount) -> Quantity.Unit? {
    let isGrand = amount.end > 0 && tokens[amount.end - 1].word == WordKey("grand")
    switch amount.mark {
    case .money:
      return .money
    case .percent: return .percent
    case .multiple: return .multiple
    case .none: break
    }
    if amount.isFraction { return .fraction }
    if isGrand { return .money }
    guard isNext(amount.end) else { return amount.isWeak ? nil : .count }
    if let unit = writtenUnit(at: &amount.end) { return unit }
    return amount.isWeak ? nil : .count
  }

  private func writtenUnit(at end: inout Int) -> Quantity.Unit? {
    let token = tokens[end]
    if Self.percents.contains(token) {
      end += 1
      if isNext(end), tokens[end].word == WordKey("points") { end += 1 }
      return .percent
    }
    if token.word == Words.per, isNext(end + 1), tokens[end + 1].word == WordKey("cent") {
      end += 2
      return .percent
    }
    if Self.money.contains(token) {
      end += 1
      return .money
    }
    if token.word == Words.times {
      end += 1
      return .multiple
    }
    // `six working days`, `ten business hours`
    let at = Self.fillers.contains(token) && isNext(end + 1) ? end + 1 : end
    guard let period = Self.periods[tokens[at].word] else { return nil }
    end = at + 1
    return .time(period)
  }

  private static let fillers = WordSet("working business full whole calendar more extra fewer less")

  private static let periods: WordTable<Quantity.Period> = {
    let names: [(Quantity.Period, String)] = [
      (.second, "second seconds sec secs"), (.minute, "minute minutes min mins"), (.hour, "hour hours hr hrs h"),
      (.day, "day days d"), (.week, "week weeks wk wks"), (.month, "month months"), (.quarter, "quarter quarters"),
      (.year, "year years yr yrs annum"),
    ]
    var periods = WordTable<Quantity.Period>()
    for (period, words) in names { for word in words.split(separator: " ") { periods[WordKey(word)] = period } }
    return periods
  }()

  private static let adverbs = WordTable<Quantity.Period>([
    (WordKey("daily"), .day), (WordKey("nightly"), .day), (WordKey("weekly"), .week), (WordKey("monthly"), .month),
    (WordKey("quarterly"), .quarter), (WordKey("yearly"), .year), (WordKey("annually"), .year),
    (WordKey("annual"), .year),
  ])

  /// `a month`, `per year`, `/week`, `weekly`.
  private func readPeriod(at end: inout Int) -> Quantity.Period? {
    guard isNext(end) else { return nil }
    if let period = Self.adverbs[tokens[end].word] {
      end += 1
      return period
    }
    if Self.per.contains(tokens[end]), isNext(end + 1), let period = Self.periods[tokens[end + 1].word] {
      end += 2
      return period
    }
    return nil
  }
}
