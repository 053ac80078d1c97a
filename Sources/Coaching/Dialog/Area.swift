/// What a business professional must know of a customer: K1 to K8, and two finer ones.
package enum Area: String, CaseIterable, Sendable {
  case industry, markets, competition, goals, strategies, problems, opportunities, financial
  /// Who must be convinced; counts for `financial`.
  case decision
  /// By when; counts for `goals`.
  case timeline
}
