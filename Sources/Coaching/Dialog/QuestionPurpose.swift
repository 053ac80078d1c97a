/// What somebody is after who asks near the end of a talk.
package enum QuestionPurpose: String, CaseIterable, Sendable {
  /// To learn something from the customer.
  case asks
  /// To agree on a piece of work, a visit or a meeting, with a day.
  case dated
  /// The same without one.
  case undated
}
