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
  /// In a voice file: the customer's last line.
  case last
  /// In a voice file: the line of a fact that was told before.
  case told
}
