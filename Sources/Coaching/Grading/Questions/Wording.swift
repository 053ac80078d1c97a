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

extension QuestionMatcher {
  /// The fact that has a sample in nearly the same words, where what differs is not another fact's: a rep who asks a trainer's
  /// question with a word changed is after the same thing.
  func nearSample(_ wording: Wording?) -> Question.Match? {
    guard let wording else { return nil }
    var best: (place: Int, likeness: Double)?
    for (place, fact) in customer.facts.enumerated() {
      let likeness = fact.wordings.compactMap { sample -> Double? in
        guard let likeness = wording.likeness(to: sample) else { return nil }
        return isOfAnother(wording.words(beside: sample), than: place) ? nil : likeness
      }.max()
      guard let likeness, likeness >= best?.likeness ?? 0 else { continue }
      // Two facts that are as near leave it to what the words mean.
      if likeness == best?.likeness { return nil }
      best = (place, likeness)
    }
    return best.map {
      Question.Match(
        fact: customer.facts[$0.place].id, zone: .open, similarity: $0.likeness.rounded(toPlaces: 3), isVerbatim: true)
    }
  }

  /// Whether one of `words` stands in the texts of other facts only.
  private func isOfAnother(_ words: [WordKey], than place: Int) -> Bool {
    words.contains { word in
      !customer.facts[place].speaks(of: word) && customer.facts.contains { $0.speaks(of: word) }
    }
  }
}

extension IndexedFact {
  /// Whether what it says, or a question for it, has the content word.
  func speaks(of stem: WordKey) -> Bool { (asked + [told]).contains { $0.weights.contains { $0.key == stem } } }
}
