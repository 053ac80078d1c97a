/// A flag or an enum that routes set and guards read. Its value is an index into `values`; a flag has `false`, `true`.
package struct Variable: Sendable {
  package var id: String
  package var values: [String]
  package var start: Int
  package var range: SourceRange
}

extension Variable {
  package static let flagValues = ["false", "true"]

  package var isFlag: Bool { values == Self.flagValues }
}
