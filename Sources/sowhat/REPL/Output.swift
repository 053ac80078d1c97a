import Coaching

/// One thing to show in a conversation: a value, so that screen, pipe, JSON and tests read the same.
enum Output: Sendable {
  /// The first screen, a paragraph each.
  case introduction([String])
  case header(Header)
  case customer(CustomerLine)
  /// The coach speaks; visibly not the customer.
  case coach([CoachWords])
  case scorecard(Scorecard, hints: Int, of: Scenario)
}

/// A part of what the coach says.
enum CoachWords: Equatable, Sendable {
  case paragraph(String)
  /// The rep's own words, with the stretches that decided something: UTF-8 byte ranges in order, none overlapping.
  case answer(String, marks: [Range<Int>])
  /// Rows of aligned words and numbers.
  case table([[String]])
  /// Two answers to the same moment, with rows of what differs.
  case comparison(Comparison)
}

/// The line above what the customer says: whom one talks to, how patient, in which turn.
struct Header: Equatable, Sendable {
  struct Gauge: Equatable, Sendable {
    var name: String
    var value: Int
    /// Dots in all.
    var full: Int
  }

  var name: String
  var role: String
  var company: String
  var gauge: Gauge?
  /// The turn that the next answer will be; nil when there is none.
  var turn: Int?
}
