/// A figure with what it counts: `£38k a month` is 38,000 of money a month.
package struct Quantity: Equatable, Sendable {
  package enum Unit: Hashable, Sendable {
    case percent, money
    case time(Period)
    /// `twice`, `3x`.
    case multiple
    /// `a third`, `half`.
    case fraction
    /// Things: trucks, patients, or nothing named.
    case count
  }

  /// A stretch of time, as a unit or as what a rate is measured by.
  package enum Period: Int, CaseIterable, Sendable {
    case second, minute, hour, day, week, month, quarter, year
  }

  /// Never negative: `-30%` and `30 % less` are the same figure.
  package var value: Double
  package var unit: Unit
  /// What is counted or measured: the stem of the next word, `truck`.
  package var noun: WordKey?
  /// `a month`, `per week`.
  package var period: Period?
  package var tokens: Range<Int>
  /// UTF-8 byte range, unit and period included.
  package var span: Range<Int>
}

extension Quantity {
  /// The quantity that `text` is, for figures written in scenarios: `-30%`, `9 days`.
  package init?(parsing text: String) {
    guard let first = Utterance(text).quantities.first else { return nil }
    self = first
  }

  /// A figure that claims something, unlike a small count (`two depots`).
  package var isMeasure: Bool {
    switch unit {
    case .percent, .money, .time, .multiple, .fraction: true
    case .count: false
    }
  }

  var isTime: Bool {
    switch unit {
    case .time: true
    case .percent, .money, .multiple, .fraction, .count: false
    }
  }
}

extension Quantity.Period {
  /// In a year of 52 weeks, 365 days, 2,000 working hours aside.
  package var perYear: Double {
    switch self {
    case .second: 31_536_000
    case .minute: 525_600
    case .hour: 8_760
    case .day: 365
    case .week: 52
    case .month: 12
    case .quarter: 4
    case .year: 1
    }
  }
}
