/// Translation: who carries the capability to the result. Counts links that are said, not nouns in a row.
enum TranslationRule: CriterionRule {
  static let criterion = Criterion.translation

  static func grade(_ answer: Answer, _ signs: Signs) -> CriterionGrade {
    guard !answer.onlyAsks else { return notApplicable }
    let chain = CauseReader(answer, signs).links()
    let offload = signs.span(of: .offload)
    let isWhole = chain.count >= 3 || chain.count == 2 && chain.endsAtResult
    let checked = answer.span(of: .checkBack)
    let checks = [
      check("does-the-translating", offload == nil, nil),
      check("one-link", chain.count >= 1, chain.spans.first),
      check("two-links", chain.count >= 2, chain.spans.dropFirst().first),
      check("unbroken-to-a-result", isWhole, chain.spans.last),
      check("checks-with-the-customer", isWhole ? checked : nil),
    ]
    if offload != nil { return level(0, checks) }
    return level(isWhole ? checked != nil ? 4 : 3 : min(chain.count, 2), unsure: chain.count == 2 && !isWhole, checks)
  }
}
