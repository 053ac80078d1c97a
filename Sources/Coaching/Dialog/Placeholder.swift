/// A gap in a line that the session fills: `{customer.name}`, `{fact.late-invoices}`, `{quote.feature}`.
package enum Placeholder: Hashable, Sendable {
  case customerName, customerRole, customerCompany, productName
  /// The name of one of `people`, by id.
  case personName(String)
  /// A fact's line; empty until it is in the ledger.
  case fact(String)
  /// A figure with its unit; empty until a fact that lists it is known, never empty where no fact does.
  case number(String)
  /// The rep's own words in this turn that made the feature; empty where there were none.
  case quoteFeature
  /// The rep's own words in this turn that made the outcome; empty where there were none.
  case quoteOutcome
  /// The weekday of the next step that the rep puts forward in this turn; empty where there is none.
  case quoteDay
  /// In a voice file: the customer's last line.
  case last
  /// In a voice file: the line of a fact that was told before.
  case told
  /// In a voice file: what the fact that is asked for rests on.
  case first
}
