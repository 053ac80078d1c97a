/// How a final state ends a conversation.
package enum Ending: String, CaseIterable, Sendable {
  case pass, fail, neutral
}
