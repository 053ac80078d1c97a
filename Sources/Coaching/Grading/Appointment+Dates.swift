/// The days and hours that a plan names.
extension Appointment {
  private static let recurring = WordSet("every each most any all last")
  private static let pointing = WordSet("that these those")

  /// A day on which something can be done: `every Monday` and `that Monday peak` are none.
  var hasDay: Bool {
    sentence.tokens.contains { index in
      guard answer.reading.affirmed[index].has(.day), isWeekday(index) || !isOfAmount(index) else {
        return false
      }
      guard index > sentence.tokens.lowerBound, isWeekday(index) else { return true }
      let (before, next) = (tokens[index - 1], index + 1)
      let isAttribute =
        Self.pointing.contains(before) && next < sentence.tokens.upperBound && tokens[next].gap <= .space
        && tokens[next].isContent
      return !Self.recurring.contains(before) && !isAttribute && !isAnyDay(index)
    }
  }

  /// `at nine` of `at nine thousand an hour`.
  private func isOfAmount(_ index: Int) -> Bool {
    answer.utterance.quantities.contains {
      $0.value > Self.hours && (index == $0.tokens.lowerBound || index + 1 == $0.tokens.lowerBound)
    }
  }

  private static let hours = 24.0

  /// `a Tuesday`, `a quiet Saturday`: a day of that kind, and none in the diary.
  private func isAnyDay(_ weekday: Int) -> Bool {
    let first = max(sentence.tokens.lowerBound, weekday - 2)
    guard let article = (first..<weekday).last(where: { WordSet.indefiniteArticles.contains(tokens[$0]) }) else {
      return false
    }
    return (article + 1..<weekday).allSatisfy { tokens[$0].isContent }
  }

  /// `12 December`, `the tenth of May`.
  var hasDate: Bool {
    let months = WordSet.months
    return sentence.tokens.contains { index in
      guard months.contains(tokens[index]) || isMonthBesides(index) else { return false }
      let around = max(sentence.tokens.lowerBound, index - 2)..<min(sentence.tokens.upperBound, index + 2)
      return around.contains { isFigure($0) || Self.ordinals.contains(tokens[$0]) }
    }
  }

  private static let verbs = WordSet("may march")

  /// `the tenth of May`: what may be a verb is a month behind a day.
  private func isMonthBesides(_ index: Int) -> Bool {
    guard Self.verbs.contains(tokens[index]), index > sentence.tokens.lowerBound else { return false }
    return tokens[index - 1].word == WordKey("of") || isFigure(index - 1) || Self.ordinals.contains(tokens[index - 1])
  }

  private static let ordinals = WordSet(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
      + "sixteenth seventeenth eighteenth nineteenth twentieth thirtieth")

  /// `at nine`, `0600`, `9am`, `at 6 in the morning`.
  var hasHour: Bool {
    sentence.tokens.contains { index in
      let isFigure = isFigure(index) || answer.reading.affirmed[index].has(.day) && !isWeekday(index)
      let isAfterAt = index > sentence.tokens.lowerBound && tokens[index - 1].word == WordKey("at")
      let isAfterDay = index > sentence.tokens.lowerBound && isWeekday(index - 1)
      return isFigure && (isAfterAt || isAfterDay)
    }
  }

  /// A figure by itself; `nine thousand` is no hour.
  func isFigure(_ index: Int) -> Bool {
    let isLonger = answer.utterance.quantities.contains { $0.tokens.contains(index) && $0.isMeasure }
    switch tokens[index].kind {
    case .numeral, .code: return !isLonger
    case .word, .foreign: return false
    }
  }

  private static let weekdays = WordSet("monday tuesday wednesday thursday friday saturday sunday tomorrow")

  func isWeekday(_ index: Int) -> Bool { Self.weekdays.contains(tokens[index]) }

  /// The first weekday in the bytes of a plan.
  static func weekday(in span: Range<Int>, of answer: Answer) -> Range<Int>? {
    answer.tokens.first { weekdays.contains($0) && $0.word != tomorrow && span.contains($0.span.lowerBound) }?.span
  }

  private static let tomorrow = WordKey("tomorrow")
}
