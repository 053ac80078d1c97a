/// Labelled sales talk from which the grader's models are fitted: `Dialogs/corpus/<kind>/<author>.tsv`.
package enum Corpus {
  /// What the labels of a file are about; its folder's name.
  package enum Kind: String, CaseIterable, Sendable {
    case altitude, questions, objections, needs, talk, proposals
  }

  /// How good a reply to an objection is.
  package enum Quality: String, CaseIterable, Sendable {
    case bad, middling, good
  }

  /// What a hand gave to a text.
  package enum Label: Hashable, Sendable {
    case altitude(Altitude)
    /// An effect that is denied, or turned to the worse: worth nothing, and unlike other nothings close to a benefit.
    case denial
    case question(QuestionForm, SPIN, Area)
    /// The moves in order of appearance.
    case objection([Move], Quality)
    case need(Need)
    case talk(TalkKind)
    case purpose(QuestionPurpose)
  }

  /// One line of a file.
  package struct Example: Hashable, Sendable {
    package var text: String
    package var label: Label
    /// What the customer said before, oldest first.
    package var said: [String] = []
    package var product = ""
    /// Who wrote it: models are judged on other authors' lines.
    package var author: String
    /// The customer's situation: the other key to group by.
    package var scenario: String
    package var range: SourceRange
  }
}

extension Corpus.Kind {
  /// The columns that the first line must name, in any order.
  package var columns: [String] {
    switch self {
    case .altitude: ["text", "label", "author", "product", "said", "scenario"]
    case .questions: ["text", "form", "spin", "area", "author", "scenario"]
    case .objections: ["text", "moves", "quality", "said", "author", "scenario"]
    case .needs: ["text", "need", "author", "scenario"]
    case .talk: ["text", "kind", "said", "author", "scenario"]
    case .proposals: ["text", "kind", "author", "scenario"]
    }
  }
}
