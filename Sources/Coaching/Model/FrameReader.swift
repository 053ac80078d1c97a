/// Finds the frames of a stretch.
struct FrameReader {
  private let words: [FrameWord]
  private let clauses: [Clause]
  /// What the customer wished for last.
  private let wish: HeardLine?
  private var hashes: [UInt32] = []

  init(_ reading: Reading, in range: Range<Int>, after heard: HeardWords) {
    words = range.map { FrameWord(reading, $0, heard) }
    wish = heard.wish
    clauses = reading.clauses.compactMap { clause in
      let tokens = clause.tokens.clamped(to: range)
      guard !tokens.isEmpty else { return nil }
      let start = tokens.lowerBound - range.lowerBound
      return Clause(tokens: start..<start + tokens.count, joint: clause.joint)
    }
  }

  mutating func read() -> [UInt32] {
    hashes.reserveCapacity(3 * words.count + 16)
    for clause in clauses.indices {
      addScopes(in: clauses[clause].tokens)
      addWish(in: clauses[clause].tokens)
      addLead(of: clause)
      addPairs(in: clauses[clause].tokens)
    }
    addSignatures()
    addOrder()
    return hashes
  }
}

// MARK: - Kinds

extension FrameReader {
  /// The numbers are part of the fitted model: they must stay in order, and after a change `sowhat tune` makes it anew.
  private enum Kind: UInt64 {
    case governed = 1
    case governedRole, lead, leads, pair, first, last, ends, two, three, before, after, wished
  }

  private mutating func add(_ kind: Kind, _ first: UInt64, _ second: UInt64 = 0, _ third: UInt64 = 0) {
    let value = Self.stepped(Self.stepped(Self.stepped(kind.rawValue, first), second), third)
    hashes.append(UInt32(truncatingIfNeeded: (value &* Self.factor) &>> 32))
  }

  private static func stepped(_ value: UInt64, _ part: UInt64) -> UInt64 {
    let product = (value ^ part) &* factor
    return product ^ product &>> 32
  }

  private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15
}

// MARK: - Within a clause

extension FrameReader {
  /// What stands behind a word that turns its clause, and what stands before the first of them.
  private mutating func addScopes(in clause: Range<Int>) {
    let first = clause.first { words[$0].governor != nil }
    // Nothing behind, and nothing before.
    var scope: UInt64 = words[first ?? clause.lowerBound].governor.map { $0.rawValue + Self.ahead } ?? 0
    for index in clause {
      let word = words[index]
      if index == first { scope = 0 }
      if !word.isFunctionWord { add(.governed, scope, word.listed?.rawValue ?? word.stem) }
      if let role = word.listed { add(.governedRole, scope, role.rawValue) }
      if word.isHeard { add(.governedRole, scope, FrameWord.Symbol.heard) }
      if let heardAs = word.heardAs { add(.governedRole, scope, heardAs) }
      if word.isNumeral { add(.governedRole, scope, FrameWord.Symbol.figure) }
      if let governor = word.governor { scope = governor.rawValue }
    }
  }

  /// Tells what stands before such a word from what stands behind it.
  private static let ahead: UInt64 = 64

  /// How much of the wish stands behind such a word: who takes back what she wished for says it in her words.
  private mutating func addWish(in clause: Range<Int>) {
    guard let wish, wish.content.stems.count >= Self.leastWished, clause.contains(where: { words[$0].isHeard }) else {
      return
    }
    var scope: UInt64 = 0
    var wished: [UInt64: Int] = [:]
    for index in clause {
      if words[index].isHeard, wish.content.contains(words[index].key) { wished[scope, default: 0] += 1 }
      if let governor = words[index].governor { scope = governor.rawValue }
    }
    for (scope, count) in wished.sorted(by: { $0.key < $1.key }) {
      let share = min(Self.shares, Self.shares * count / wish.content.stems.count)
      add(.wished, scope, UInt64(share), wish.isNegated ? 1 : 0)
    }
  }

  /// A wish of fewer words says too little of what it is about.
  private static let leastWished = 2
  /// How finely it is told how much of it.
  private static let shares = 4

  /// Its first word or two, with how it hangs on the clause before and whether it is the first or the last one.
  private mutating func addLead(of clause: Int) {
    let start = clauses[clause].tokens.lowerBound
    let isFirst = clause == 0
    let isLast = clause == clauses.count - 1
    let place = (isFirst ? 1 : 0) + (isLast ? 2 : 0) + 4 * Self.number(of: clauses[clause].joint)
    add(.lead, place, words[start].symbol)
    if clauses[clause].tokens.count > 1 { add(.leads, place, words[start].symbol, words[start + 1].symbol) }
  }

  private static func number(of joint: Clause.Joint) -> UInt64 {
    switch joint {
    case .start: 0
    case .list: 1
    case .consequence: 2
    case .cause: 3
    }
  }

  /// Of the roles in it, each with each that follows: once, since a clause may be as long as the text.
  private mutating func addPairs(in clause: Range<Int>) {
    var before: UInt64 = 0
    var paired = [UInt64](repeating: 0, count: 64)
    for index in clause {
      guard let role = words[index].role else { continue }
      var fresh = before & ~paired[Int(role.rawValue)]
      paired[Int(role.rawValue)] |= fresh
      while fresh != 0 {
        add(.pair, UInt64(fresh.trailingZeroBitCount), role.rawValue)
        fresh &= fresh - 1
      }
      before |= 1 << role.rawValue
    }
  }
}

// MARK: - Across clauses

extension FrameReader {
  /// All roles of the first clause, of the last, and of both.
  private mutating func addSignatures() {
    guard let head = clauses.first, let tail = clauses.last else { return }
    let (first, last) = (signature(of: head.tokens), signature(of: tail.tokens))
    add(.first, first)
    add(.last, last)
    add(.ends, first, last)
  }

  /// A bit a role.
  private func signature(of clause: Range<Int>) -> UInt64 {
    clause.reduce(into: 0) { bits, index in
      if let role = words[index].role { bits |= 1 << role.rawValue }
      if words[index].isHeard { bits |= 1 }
    }
  }

  /// Roles that follow each other, two and three of them, and the words beside each.
  private mutating func addOrder() {
    var (last, beforeLast): (FrameRole?, FrameRole?)
    for index in words.indices {
      guard let role = words[index].role else { continue }
      if let last { add(.two, last.rawValue, role.rawValue) }
      if let last, let beforeLast { add(.three, beforeLast.rawValue, last.rawValue, role.rawValue) }
      (beforeLast, last) = (last, role)
      add(.before, role.rawValue, index > 0 ? words[index - 1].word : FrameWord.Symbol.edge)
      add(.after, role.rawValue, index + 1 < words.count ? words[index + 1].word : FrameWord.Symbol.edge)
    }
  }
}
