extension Cause {
  /// The words that make a graded answer one of this kind: nil where it is none, empty where no single words do.
  package func words(in grade: Grade) -> Range<Int>? {
    guard grade.aside == nil else { return nil }
    let none = 0..<0
    return switch self {
    case .featurePitch:
      grade.altitude.level == .feature ? grade.featureQuote ?? none : grade.span(of: .pitch)
    case .advantagePitch: grade.altitude.level == .advantage ? grade.outcomeQuote ?? none : nil
    case .brochure: grade.span(of: .brochure)
    case .pressure: grade.span(of: .pressure)
    case .superiority: grade.span(of: .superiority)
    case .blame: grade.span(of: .blame)
    case .offload: grade.span(of: .offload)
    case .discount: grade.span(of: .discount) ?? grade.concession
    case .argument: grade.span(of: .argue)
    case .unsourcedClaim: grade.span(of: .unsourced) ?? grade.span(of: .arithmetic)
    case .forbiddenClaim: grade.span(of: .forbidden)
    case .emptyWords:
      grade.span(of: .hollow) ?? grade.span(of: .tautology) ?? grade.span(of: .parrot) ?? grade.span(of: .stuffing)
    }
  }
}

extension Grade {
  /// The price was given away, whatever the words.
  fileprivate var concession: Range<Int>? { level(of: .noConcession).flatMap { $0 <= 1 ? 0..<0 : nil } }

  fileprivate func span(of move: Move) -> Range<Int>? { moves.first { $0.finding == move }?.span }

  fileprivate func span(of flag: Flag) -> Range<Int>? { flags.first { $0.finding == flag }?.span }
}
