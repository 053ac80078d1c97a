/// How the customer takes a question that is near a fact.
enum FactAnswer {
  /// The fact is told now.
  case tells(Fact)
  /// It was told before.
  case again(Fact)
  /// It was clearly asked for and stands in the brief, where nobody has said it.
  case nearest(Fact)
  /// It is known and is only the nearest that she can say: the question may have been after something that nobody here knows; or
  /// it goes on with what was told, and there is no more.
  case beyond
  /// It is not yet to be had, since its condition fails.
  case locked(Fact)
  /// It is not yet to be had, since it rests on a fact that was not told.
  case ahead(Fact)
  /// The question is near it, but not near enough.
  case vague(Fact)
}

extension FactAnswer {
  /// The fact that counts as asked in guards; nil where nothing was given.
  var asked: Fact? {
    switch self {
    case .tells(let fact), .again(let fact), .nearest(let fact): fact
    case .beyond, .locked, .ahead, .vague: nil
    }
  }

  /// The fact about which the customer asks back.
  var askedBack: String? {
    switch self {
    case .vague(let fact): fact.id
    case .tells, .again, .nearest, .beyond, .locked, .ahead: nil
    }
  }
}
