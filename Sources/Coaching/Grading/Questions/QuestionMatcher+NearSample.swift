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
