/// Where and with which books a conversation begins.
package struct Start: Sendable {
  package var state: String
  package var given: Given
  /// What the people had said before, as text, oldest first; empty for a true beginning.
  package var said: [String]

  package init(state: String, given: Given = Given(), said: [String] = []) {
    self.state = state
    self.given = given
    self.said = said
  }
}
