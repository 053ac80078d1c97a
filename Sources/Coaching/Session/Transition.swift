/// Which way an answer took.
package struct Transition: Equatable, Sendable {
  package enum Way: Equatable, Sendable {
    case route(String)
    case fallback
    /// The rung's number, from 1.
    case rung(Int)
    /// A fact was told and no route wanted to lead elsewhere.
    case fact(String)
    /// Talk that is no answer, or a question without an answer.
    case aside(Voice.Occasion)
    /// A meter reached its limit.
    case meter(String)
    /// The conversation was over already, or stopped here.
    case stopped
  }

  package var way: Way
  package var from: String
  package var to: String
}
