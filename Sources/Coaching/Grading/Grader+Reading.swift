extension Grader {
  /// Whether a customer's line voices a need.
  package func need(of line: String) -> Need { NeedReader.need(of: reader.read(line), models) }
}
