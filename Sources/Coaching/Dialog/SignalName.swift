/// Everything a guard may look at. Its value is an integer: a level, a count, an index, or 0 and 1.
package enum SignalName: Hashable, Sendable {
  /// 0 to 4, or nil where the criterion does not apply.
  case criterion(Criterion)
  /// This turn's question opened or touched the fact.
  case asked(String)
  /// The fact is in the ledger.
  case learned(String)
  /// The fact's need was voiced.
  case need(String)
  case move(Move)
  case flag(Flag)
  /// The answer contains a question.
  case asks
  /// The answer was greeting, thanks or other talk that is no answer.
  case smalltalk
  /// Nothing was said: small talk, too.
  case silence
  case meter(String)
  case variable(String)
  /// 1 for the first answer.
  case turn
  /// How often this state has been entered, this time included.
  case visits
  /// How many answers this visit of the state has seen, this one included.
  case attempt
  /// In invariants only: the conversation ended so.
  case ended(Ending)
  /// In invariants only: the highest level so far.
  case best(Criterion)
}
