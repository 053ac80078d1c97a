/// Which criteria a kind of scenario is judged by, with weights and wording. Read from `Dialogs/rubrics/<id>.yaml`.
package struct Rubric: Sendable {
  /// One criterion as the file describes it.
  package struct Entry: Sendable {
    package var criterion: Criterion
    /// Its share of the turn's score; 0 for a criterion that only caps or reports.
    package var weight: Int
    package var about: String
    /// What each of the levels 0 to 4 means.
    package var levels: [String]
    /// The coach's words when the criterion was met; `{span}` is the rep's own words.
    package var strength: String
    /// The coach's words for the missing link.
    package var fix: String
    package var examples: [Example]
    package var range: SourceRange
  }

  /// A labelled answer that `check` grades.
  package struct Example: Sendable {
    package var text: String
    package var said: [String]
    package var level: Int
    package var range: SourceRange
  }

  package var id: String
  package var title: String
  package var entries: [Entry]

  package init(id: String, title: String, entries: [Entry]) {
    self.id = id
    self.title = title
    self.entries = entries
  }
}

extension Rubric {
  /// Whether it judges replies to an objection.
  package var judgesReplies: Bool { judges(.acknowledge) }

  /// By place, since an entry is heavy to take out.
  func judges(_ criterion: Criterion) -> Bool { entries.indices.contains { entries[$0].criterion == criterion } }
}
