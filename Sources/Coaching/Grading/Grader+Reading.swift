extension Grader {
  /// A customer's line beside loose text, for the `heard` of a `GradingContext`.
  package func hear(_ line: String) -> HeardText { HeardText(reader.read(line), models, nil) }

  /// The same in a session, where the scenario's terms are known.
  func hear(_ line: String, of customer: CustomerIndex) -> HeardText {
    HeardText(reader.read(line, names: customer.names), models, customer)
  }

  /// Whether a customer's line voices a need.
  package func need(of line: String) -> Need { NeedReader.need(of: reader.read(line), models) }
}
