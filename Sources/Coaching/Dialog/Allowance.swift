/// A finding that the author accepts, with the reason.
package struct Allowance: Sendable {
  package var code: DiagnosticCode
  package var why: String
  package var range: SourceRange
}
