/// Whether a customer's line voices a difficulty (implied) or the wish to solve it (explicit).
package enum Need: String, CaseIterable, Sendable {
  case none, implied, explicit
}
