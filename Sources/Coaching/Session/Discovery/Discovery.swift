/// A conversation as its questions tell it: what was asked, what each question opened, and when the product came up.
///
/// The criteria of a whole discovery talk are judged by it, and the scorecard shows it. Made from a session alone.
package struct Discovery: Sendable {
  /// One question of the rep's and what became of it.
  package struct Ask: Equatable, Sendable {
    package var turn: Int
    /// As typed.
    package var words: String
    /// Of the fact that it opened, else by its wording.
    package var spin: SPIN?
    package var fate: Fate
    /// It takes up a word of what was said just before.
    package var buildsOn: Bool
    /// It, or what it opened, is about money or about who decides.
    package var reachesCostOrPerson: Bool
  }

  package enum Fate: Equatable, Sendable {
    case opened(String)
    /// The fact had been told before.
    case again(String)
    case unanswered
    /// It stood beside another question, and nobody took it up.
    case lost
  }

  /// A fact that the customer told in the conversation or before it.
  package struct Telling: Sendable {
    package var fact: Fact
    /// 0 for what was known from the start.
    package var turn: Int
    /// The rep's question; nil where the customer told it unasked.
    package var question: String?
  }

  /// Talk about the product.
  package struct Pitch: Equatable, Sendable {
    package var turn: Int
    package var words: String
    package var standing: Standing
    /// What it cost: meters with how far they moved, below zero for one that fell.
    package var costs: [Cost]
  }

  package struct Cost: Equatable, Sendable {
    package var meter: String
    package var amount: Int
  }

  /// What the customer had voiced by some turn, in rising order.
  package enum Standing: Int, Comparable, Sendable {
    case nothing, problem, effect, need, summedUp

    package static func < (left: Standing, right: Standing) -> Bool { left.rawValue < right.rawValue }
  }

  /// In the order in which they were asked.
  package var asks: [Ask] = []
  package var tellings: [Telling] = []
  package var pitches: [Pitch] = []
  /// What was known before the turn after the last.
  package var standing = Standing.nothing
  /// Turns that play back what the customer said.
  package var summaries: [Int] = []
  /// Facts known beforehand that the rep offered as a guess, to be put right.
  package var guesses: [(fact: Fact, turn: Int)] = []
  /// What each graded turn says about the talk itself.
  package var plans: [Planning] = []
  /// The turns that were graded.
  package var turns: [Turn] = []
  /// How many words each side said.
  package var words: (rep: Int, customer: Int) = (0, 0)
  /// The areas that this customer has anything to tell about, as the eight.
  package var areas: Set<Area> = []
}

extension Discovery {
  /// The questions that opened something, with what they opened.
  package var opened: [(ask: Ask, fact: Fact)] {
    asks.compactMap { ask in
      guard case .opened(let id) = ask.fate, let told = tellings.first(where: { $0.fact.id == id }) else { return nil }
      return (ask, told.fact)
    }
  }

  /// What was told after the conversation had begun.
  package var told: [Telling] { tellings.filter { $0.turn > 0 } }

  /// Questions that were put beside another one, and lost.
  package var lost: [Ask] { asks.filter { $0.fate == .lost } }
}

extension Area {
  /// One of the eight: who decides counts for money, by when for goals.
  package var counted: Area {
    switch self {
    case .decision: .financial
    case .timeline: .goals
    case .industry, .markets, .competition, .goals, .strategies, .problems, .opportunities, .financial: self
    }
  }

  /// K1 to K8, in order.
  package static let eight: [Area] = allCases.filter { $0.counted == $0 }
}
