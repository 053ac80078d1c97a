/// What stands on the screen before the first answer: the same fields as a turn, without one.
package struct Opening: Sendable {
  package var customer: [CustomerLine]
  package var state: String
  package var meters: [(id: String, value: Int)]
  package var learned: [String]
}
