/// A scenario's text line by line, each with what it does, so that an edit can find a place to break.
struct Page {
  struct Line {
    var text: String
    var marks: [Mark]
  }

  /// What a line is good for.
  enum Mark: Hashable {
    /// Names the state to begin in.
    case start
    /// The first line of a state, which lasts to the next line that is not deeper.
    case state(String)
    /// Leads to a state.
    case target(String)
    /// A guard that looks at a fact.
    case fact(String)
    /// A guard that compares patience.
    case patience
    /// A meter with its numbers.
    case meter
    /// A route on one line.
    case route
    /// Holds a guard.
    case `guard`
    /// A key of a state with its value on the same line.
    case part
    /// A text in quotes that ends the line.
    case spoken
    case otherwise
    case ladder
    case routes
    case level
  }

  private(set) var lines: [Line] = []
}

extension Page {
  var text: String { lines.map(\.text).joined(separator: "\n") + "\n" }

  mutating func add(_ text: String, _ marks: [Mark] = []) { lines.append(Line(text: text, marks: marks)) }

  /// The numbers, from 0, of the lines with a mark that `isMeant`.
  func places(where isMeant: (Mark) -> Bool) -> [Int] {
    lines.indices.filter { lines[$0].marks.contains(where: isMeant) }
  }

  func places(of mark: Mark) -> [Int] { places { $0 == mark } }

  /// A line with all deeper ones that follow it.
  func block(at place: Int) -> Range<Int> {
    let depth = Self.depth(lines[place].text)
    let end = lines[(place + 1)...].firstIndex { Self.depth($0.text) <= depth } ?? lines.count
    return place..<end
  }

  mutating func remove(_ range: Range<Int>) { lines.removeSubrange(range) }

  mutating func insert(_ text: String, at place: Int) { lines.insert(Line(text: text, marks: []), at: place) }

  mutating func rewrite(_ place: Int, _ change: (String) -> String) { lines[place].text = change(lines[place].text) }

  private static func depth(_ text: String) -> Int { text.prefix { $0 == " " }.count }
}
