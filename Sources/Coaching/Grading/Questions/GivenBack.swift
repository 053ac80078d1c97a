/// What a question only gives back of the customer's own words, and what it asks beside that.
///
/// `You said forty kilos go in the bin; who sees that?` and `Where in those nine days does the time go?` name a figure to
/// show that the rep was listening. The figure is near the fact it comes from, and the question is after another one.
struct GivenBack {
  private let reading: Reading
  private let figures: [Quantity]
  private let known: Set<WordKey>
  private var tokens: [Token] { reading.tokens }

  init(_ reading: Reading, _ heard: Heard) {
    self.reading = reading
    let lines = heard.lines.filter { $0.source != .brief }
    figures = lines.flatMap(\.quantities)
    known = Set(lines.flatMap(\.content.stems))
  }
}

extension GivenBack {
  /// Whether a sentence beside `question` gives back a figure of hers.
  func surrounds(_ question: Sentence) -> Bool {
    reading.utterance.sentences.contains { $0 != question && isGivenBack($0.tokens) }
  }

  /// The tokens of a question without what is given back; nil where nothing is, or where nothing else is asked.
  func rest(of question: Range<Int>) -> [Int]? {
    let parts = parts(of: question)
    let core = parts.firstIndex(where: asks) ?? parts.startIndex
    var kept: [Int] = []
    for (place, part) in parts.enumerated() where place == core || !isGivenBack(part) {
      kept += part.filter { token in !phrases(in: part).contains { $0.contains(token) } }
    }
    let asksStill = kept.count >= 2 && kept.contains { Self.asking.contains(tokens[$0]) }
    return kept.count < question.count && asksStill ? kept : nil
  }

  private static let joints = WordSet("if when since because given once")

  /// The question cut at commas and before `if`, `when`, `since`.
  private func parts(of question: Range<Int>) -> [Range<Int>] {
    let cuts = question.dropFirst().filter { tokens[$0].gap >= .comma || Self.joints.contains(tokens[$0]) }
    return zip([question.lowerBound] + cuts, cuts + [question.upperBound]).map { $0..<$1 }
  }

  private static let asking = WordSet(
    "what who whom whose which why how where do does did is are can could would will have")

  private func asks(_ part: Range<Int>) -> Bool {
    part.prefix(3).contains { Self.asking.contains(tokens[$0]) } && reading.first(.attribution, in: part) == nil
  }

  /// Said to be hers, or with a figure of hers; and nothing much beside.
  private func isGivenBack(_ part: Range<Int>) -> Bool {
    guard reading.first(.attribution, in: part) != nil || !heardFigures(in: part).isEmpty else { return false }
    let stems = Content(tokens, in: part).stems
    return stems.count { known.contains($0) } * 2 >= stems.count
  }

  private func heardFigures(in part: Range<Int>) -> [Quantity] {
    reading.utterance.quantities.filter { own in
      part.contains(own.tokens.lowerBound) && figures.contains { Tracer.agree($0, own) }
    }
  }

  private static let leads = WordSet(
    "in of on at for over with by to from about under the those these that your all only")

  /// `in those nine days`: each figure of hers with its noun, its article and its preposition.
  private func phrases(in part: Range<Int>) -> [Range<Int>] {
    heardFigures(in: part).map { figure in
      var range = figure.tokens.clamped(to: part)
      while range.lowerBound > part.lowerBound, Self.leads.contains(tokens[range.lowerBound - 1]) {
        range = (range.lowerBound - 1)..<range.upperBound
      }
      let next = range.upperBound
      if next < part.upperBound, tokens[next].gap <= .space, tokens[next].stem == figure.noun {
        range = range.lowerBound..<(next + 1)
      }
      return range
    }
  }
}
