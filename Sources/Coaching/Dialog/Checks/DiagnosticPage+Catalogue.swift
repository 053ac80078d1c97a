extension DiagnosticPage {
  /// All pages, in the order of the codes.
  package static let all = DiagnosticGroup.allCases.flatMap(\.pages)

  private static let pages = Dictionary(all.map { ($0.code, $0) }) { first, _ in first }

  /// The page of a code; every code has one.
  package static func page(of code: DiagnosticCode) -> DiagnosticPage {
    guard let page = pages[code] else { preconditionFailure("the code \(code.rawValue) has no page in its group") }
    return page
  }
}
