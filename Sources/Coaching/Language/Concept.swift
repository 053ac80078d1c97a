/// A class of cues that the grader knows: each is the id of a file in `Dialogs/lexicons`.
///
/// The phrases are data that a trainer may extend; what the grader does with a class stands in the code. A missing file
/// is an empty class.
package enum Concept: Int, CaseIterable, Sendable {
  // What an effect is made of
  case gain
  case increase
  case decrease
  case stop
  case loss
  case burden
  case outcomeGood
  case outcomeBad
  case vagueOutcome
  case goal
  case money
  case timeSaving
  case ease
  case work

  // Whom and what it is about
  case stakeholder
  case approver
  case customer
  case seller
  case productSubject
  case capability
  case specification
  case sellerFact

  // How a claim is joined, owned or inflated
  case connector
  case because
  case hedge
  case limit
  case verify
  case evidenceSource
  case vagueAuthority
  case hype
  case superiority
  case absolute

  // What a rep does in an answer
  case offload
  case checkBack
  case attribution
  case genericTie
  case preamble
  case comparison
  case waitingCost
  case payback
  case acknowledge
  case cannedAcknowledge
  case adversative
  case explore
  case give
  case hintGive
  case trade
  case hold
  case argue
  case blame
  case ownIt
  case invitesMore
  case pressure
  case brochure
  case processRemark
  case demo
  case purchase
  case workVerb
  case day
  case emptyCloser
  case leftover

  // Negation
  case negator
  case negationExempt
  case persistence
  case worsening

  // What a question is about
  case askImperative
  case askIndirect
  case problemQuestion
  case implicationQuestion
  case payoffQuestion
  case situationQuestion
  case areaIndustry
  case areaMarkets
  case areaCompetition
  case areaGoals
  case areaStrategies
  case areaProblems
  case areaOpportunities
  case areaFinancial
  case areaDecision
  case areaTimeline

  // What a customer's line voices
  case needExplicit
  case needImplied

  // Talk that is no answer
  case greeting
  case thanks
  case goodbye
  case repeatRequest
  case dontKnow
  case whoAreYou
  case insult
  case smallTalk
  case filler
  case nonFeature
  case foreignWords
  case exerciseTalk
}

extension Concept {
  /// The id of its file: `outcomeGood` is `outcome-good`.
  package var id: String {
    String(describing: self).reduce(into: "") { id, letter in
      id += letter.isUppercase ? "-" + letter.lowercased() : String(letter)
    }
  }

  package init?(id: String) {
    guard let match = Self.byID[id] else { return nil }
    self = match
  }

  private static let byID = Dictionary(uniqueKeysWithValues: allCases.map { ($0.id, $0) })
}
