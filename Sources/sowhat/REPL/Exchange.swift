import Coaching

/// What one typed line led to.
struct Exchange: Sendable {
  /// Who heard the line.
  enum Heard: Sendable {
    case customer(Turn)
    /// The coach, by the command's name as typed.
    case coach(String)
  }

  var heard: Heard
  var output: [Output]
}
