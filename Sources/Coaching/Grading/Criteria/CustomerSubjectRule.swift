/// Customer as subject: whose nouns the clauses are about. Weak evidence, so it weighs little.
enum CustomerSubjectRule: CriterionRule {
  static let criterion = Criterion.customerSubject

  static func grade(_ answer: Answer, _ signs: Signs) -> CriterionGrade {
    guard !answer.onlyAsks, !signs.isVoid(answer) else { return notApplicable }
    let subjects = answer.reading.clauses.compactMap { subject(of: $0, answer) }
    let theirs = subjects.filter(\.isTheirs)
    guard !subjects.isEmpty else { return notApplicable }
    let share = theirs.count * 100 / subjects.count
    let checks = [
      check("customer-is-a-subject", theirs.first?.span),
      check("as-often-as-the-seller", share >= 50),
      check("mostly-the-customer", share > 60),
      check("only-the-customer", share == 100 && subjects.count >= 2),
    ]
    return level(subjects.count == 1 ? share == 100 ? 3 : 0 : steps(checks), checks)
  }

  private struct Subject {
    var isTheirs: Bool
    var span: Range<Int>
  }

  private static let ours = ConceptSet(.seller, .productSubject)
  private static let theirs = ConceptSet(.customer, .stakeholder)
  private static let ourPronouns = WordSet("i it")

  /// The first word of the clause that belongs to either side.
  private static func subject(of clause: Clause, _ answer: Answer) -> Subject? {
    guard answer.isStatement(clause.tokens.lowerBound) else { return nil }
    let (ours, theirs, ourPronouns) = (ours, theirs, ourPronouns)
    for index in clause.tokens.prefix(6) {
      let concepts = answer.reading.affirmed[index].union(answer.reading.negated[index])
      let isOurs = concepts.hasAny(ours) || ourPronouns.contains(answer.tokens[index])
      if isOurs { return Subject(isTheirs: false, span: answer.tokens[index].span) }
      let isTerm = answer.hits.contains { $0.tokens.contains(index) && $0.isOfCustomer }
      if concepts.hasAny(theirs) || isTerm { return Subject(isTheirs: true, span: answer.tokens[index].span) }
    }
    return nil
  }
}
