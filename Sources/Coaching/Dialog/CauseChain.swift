/// Links that the author vouches for: each causes the next. `billing module > invoicing > cash > overdraft`.
package struct CauseChain: Sendable {
  package enum Link: Hashable, Sendable {
    case feature(String)
    case term(String)
    case number(String)
  }

  package var links: [Link]
  package var range: SourceRange
}
