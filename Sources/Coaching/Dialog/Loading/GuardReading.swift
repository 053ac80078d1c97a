/// What became of a guard's text.
struct GuardReading: Sendable {
  /// Where the text has a fault: true when every name that could be understood is, which is good for knowing what the
  /// guard looks at and for nothing else.
  var condition: Guard
  /// Whether `condition` says what the text says.
  var isSound: Bool
  var problems: [TextProblem]
  /// The names under `let` that it uses.
  var computed: Set<String>
}
