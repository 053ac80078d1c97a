/// A question word by word, without case, punctuation, spelling, endings and what makes a question direct: `And how do you keep
/// tabs on it, please?` and `how you keep tabs on it` are one.
package struct Wording: Equatable, Sendable {
  private let stems: [WordKey]

  /// Nil where no other word is left.
  init?(_ tokens: ArraySlice<Token>) {
    stems = tokens.filter { !Self.loose.contains($0) }.map(\.stem)
    if stems.isEmpty { return nil }
  }

  private static let loose = WordSet("do does did please and so well ok okay then now today currently just the a an")
}

extension Wording {
  /// Of fewer words each one counts.
  private static let shortest = 5
  /// One word in so many may differ.
  private static let share = 5

  /// A word that was changed or left out counts for two that were put in.
  private static let change = 2

  /// How like a sample it is, as one minus the share of words that differ; nil where more than one in five were changed:
  /// `What would need to happen for this to be worth it?` of `What would have to happen for this to be worth it?`
  func likeness(to sample: Wording) -> Double? {
    let (own, other) = (stems.count, sample.stems.count)
    let most = Self.change * (min(own, other) / Self.share)
    guard other >= Self.shortest, own - other <= most, Self.change * (other - own) <= most else { return nil }
    let edits = edits(from: sample)
    return edits <= most ? 1 - Double(edits) / Double(Self.change * max(own, other)) : nil
  }

  /// What it has and the sample has not.
  func words(beside sample: Wording) -> [WordKey] { stems.filter { !sample.stems.contains($0) } }

  /// What it takes to make it of the sample, at least.
  private func edits(from sample: Wording) -> Int {
    var row = (0...sample.stems.count).map { $0 * Self.change }
    for (place, stem) in stems.enumerated() {
      var diagonal = row[0]
      row[0] = place + 1
      for (column, wanted) in sample.stems.enumerated() {
        let same = diagonal + (stem == wanted ? 0 : Self.change)
        diagonal = row[column + 1]
        row[column + 1] = min(same, row[column] + Self.change, diagonal + 1)
      }
    }
    return row[sample.stems.count]
  }
}
