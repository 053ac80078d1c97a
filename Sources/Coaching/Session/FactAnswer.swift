/// How the customer takes a question that is near a fact.
enum FactAnswer {
  /// The fact is told now.
  case tells(Fact)
  /// It was told before.
  case again(Fact)
  /// It is not yet to be had: an earlier fact is missing, or its condition fails.
  case locked(Fact)
  /// The question is near it, but not near enough.
  case vague(Fact)
}

extension FactAnswer {
  /// The fact that counts as asked in guards; nil where nothing was given.
  var asked: Fact? {
    switch self {
    case .tells(let fact), .again(let fact): fact
    case .locked, .vague: nil
    }
  }
}
