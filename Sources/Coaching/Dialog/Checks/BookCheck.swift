/// One check of how meters and variables are used. It is told who uses which, since finding that out takes a walk
/// through the whole scenario.
protocol BookCheck: SendableMetatype {
  static var page: DiagnosticPage { get }

  static func findings(of books: [BookUse]) -> [Diagnostic]
}
