/// One way that an answer can take.
package struct MapWay: Sendable, Equatable {
  /// `lands`, `else`, `else, 2nd time`, `patience 0`.
  package var name: String
  /// The guard as written; nil for what needs none.
  package var condition: String?
  /// What it changes: `patience -1, shown = true`.
  package var effects: String?
  /// It leads to the state before, which the picture cannot know.
  package var goesBack = false
  /// Nil where no coverage is known.
  package var isTaken: Bool?
}

extension MapWay {
  /// `lands: altitude >= benefit (patience +1)`, with a word where it was not taken.
  package var label: String {
    let guarded = condition.map { "\(name): \($0)" } ?? name
    let changed = effects.map { "\(guarded) (\($0))" } ?? guarded
    return changed + (goesBack ? ", back to the state before" : "") + (isTaken == false ? " [not\u{A0}taken]" : "")
  }
}
