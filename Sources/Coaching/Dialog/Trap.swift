/// An answer that must not be graded above a level.
package struct Trap: Sendable {
  package var family: String
  package var text: String
  package var said: [String]
  package var atMost: Altitude
  package var reason: String
}
