/// A line's text with its placeholders found: `You said '{quote.feature}'.` is three pieces.
package struct LineText: Hashable, Sendable {
  package enum Piece: Hashable, Sendable {
    case text(String)
    case placeholder(Placeholder)
  }

  package var pieces: [Piece]
  /// As the author wrote it.
  package var source: String
}

extension LineText {
  /// What is said, where nothing has to be filled in; nil where something has.
  var plain: String? {
    guard pieces.count == 1, case .text(let text) = pieces[0] else { return nil }
    return text
  }

  /// The placeholders in it, in order.
  package var placeholders: [Placeholder] {
    pieces.compactMap {
      switch $0 {
      case .text: nil
      case .placeholder(let placeholder): placeholder
      }
    }
  }
}
