import Coaching

/// A turn and its retry, side by side.
struct Comparison: Equatable, Sendable {
  /// One criterion before and now; nil where it was not judged.
  struct Row: Equatable, Sendable {
    var name: String
    var old: Int?
    var new: Int?
  }

  var turn: Int
  var old: String
  var new: String
  var rows: [Row]
  /// Why there are no rows: a question and an answer have no measure in common.
  var note: String?
}

extension Comparison {
  init(of old: Turn, with new: Turn) {
    turn = old.number
    self.old = old.text
    self.new = new.text
    guard old.onlyAsks == new.onlyAsks else {
      rows = []
      note =
        new.onlyAsks
        ? "Now you only asked, before you answered: the levels have nothing in common."
        : "Before you only asked, now you answer: the levels have nothing in common."
      return
    }
    let criteria = new.grade.judged + old.grade.judged.filter { !new.grade.judged.contains($0) }
    rows = criteria.map { Row(name: $0.rawValue, old: old.grade.level(of: $0), new: new.grade.level(of: $0)) }
  }
}

extension Grade {
  /// The criteria that have a level, altitude first.
  var judged: [Criterion] {
    guard aside == nil else { return [] }
    return [.altitude] + criteria.filter { $0.id != .altitude && $0.level != nil }.map(\.id)
  }
}
