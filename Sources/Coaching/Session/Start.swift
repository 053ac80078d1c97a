/// Where and with which books a conversation begins.
package struct Start: Sendable {
  package var state: String
  package var given: Given
  /// What the people had said before, as text, oldest first; empty for a true beginning.
  package var said: [String]
  /// States that wait to be gone on with, the innermost last: the callers of a fragment, the state that an objection
  /// interrupts.
  package var interrupted: [String]

  package init(state: String, given: Given = Given(), said: [String] = [], interrupted: [String] = []) {
    self.state = state
    self.given = given
    self.said = said
    self.interrupted = interrupted
  }
}
