/// A question within an answer.
package struct Question: Equatable, Sendable {
  /// Where a question stands to the nearest fact.
  package enum Zone: String, Sendable {
    case open
    case askBack = "ask-back"
    case reject
  }

  /// A fact that the question may be after as well.
  package struct Rival: Equatable, Sendable {
    package var fact: String
    package var similarity: Double
  }

  /// The same where it only has it confirmed what was given back, or puts work forward: it is about nothing of the customer's.
  var asCheck: Question {
    var copy = self
    (copy.spin, copy.area, copy.match) = (nil, nil, nil)
    return copy
  }

  package struct Match: Equatable, Sendable {
    package var fact: String
    package var zone: Zone
    /// 0 to 1; beyond 1 all count as the same.
    package var similarity: Double
    /// So near that the question was clearly after this fact.
    package var isClose = true
    /// So near that it would be odd not to tell this fact again.
    package var isSure = true
    /// So near that the question may be after this fact, though it does not name it well enough.
    package var isNear = true
    /// A sample in the very words.
    package var isVerbatim = false
    /// The customer has told it already.
    package var isTold = false
    /// Another fact that is as near, so that this one was not told though it is near enough.
    package var rival: Rival?
  }

  /// UTF-8 byte range into the answer.
  package var span: Range<Int>
  package var form: QuestionForm
  package var spin: SPIN?
  package var area: Area?
  /// The nearest fact, where a scenario is known and has facts.
  package var match: Match?
  /// It goes on with what the customer said last, and there is nothing more to tell.
  package var isSpent = false
}
