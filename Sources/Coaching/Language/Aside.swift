/// Talk that is no answer and needs no author: each gets a fitting line in the customer's voice and is not graded.
package enum Aside: String, CaseIterable, Sendable {
  case greeting, thanks, goodbye, `repeat`
  case dontKnow = "dont-know"
  case who, insult, language
  /// Nothing was typed.
  case silence
  /// Something, but nothing about product, customer or business.
  case offTopic = "off-topic"
}
