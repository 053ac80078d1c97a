/// Whether answers that lead nowhere may go on for ever, as far as the shape of the scenario tells: false only where
/// each circle of `else` and rungs costs something that runs out.
struct FallCircles {
  let mayBeEndless: Bool

  private struct Fall {
    let from: Int
    let to: Int
    let losses: Set<String>
    let gains: Set<String>
  }

  init(_ places: FallPlaces) {
    guard var falls = Self.falls(in: places) else {
      mayBeEndless = true
      return
    }
    while true {
      falls = Self.circling(falls, of: places.places.count)
      let gained = falls.reduce(into: Set<String>()) { $0.formUnion($1.gains) }
      let fewer = falls.filter { $0.losses.subtracting(gained).isEmpty }
      if fewer.count == falls.count { break }
      falls = fewer
    }
    mayBeEndless = !falls.isEmpty
  }
}

extension FallCircles {
  /// Nil where one cannot tell where one of them leads.
  private static func falls(in places: FallPlaces) -> [Fall]? {
    // One that is raised once only closes no circle.
    let repeating = places.scenario.objections.filter { !$0.isOnce }.compactMap { places.place(of: $0.id) }
    var falls: [Fall] = []
    for place in places.places.indices {
      guard let response = places.response(at: place), !places.isFinal(response) else { continue }
      guard let next = places.next(after: response, at: place, staying: places.lower(place)) else { return nil }
      let gains = Set(response.add.filter { $0.amount > 0 }.map(\.meter))
      falls += (next + places.limits(of: response) + repeating).map {
        Fall(from: place, to: $0, losses: places.losses(of: response), gains: gains)
      }
    }
    return falls
  }

  /// Those that a circle leads to and that lead to a circle.
  private static func circling(_ falls: [Fall], of count: Int) -> [Fall] {
    let led = trimmed(falls, of: count, from: \.from, to: \.to)
    return trimmed(led, of: count, from: \.to, to: \.from)
  }

  /// Leaves out what begins where none ends, as long as there is any.
  private static func trimmed(
    _ falls: [Fall], of count: Int, from: KeyPath<Fall, Int>, to: KeyPath<Fall, Int>
  ) -> [Fall] {
    var incoming = [Int](repeating: 0, count: count)
    var outgoing = [[Int]](repeating: [], count: count)
    for fall in falls {
      incoming[fall[keyPath: to]] += 1
      outgoing[fall[keyPath: from]].append(fall[keyPath: to])
    }
    var open = (0..<count).filter { incoming[$0] == 0 }
    while let place = open.popLast() {
      for next in outgoing[place] {
        incoming[next] -= 1
        if incoming[next] == 0 { open.append(next) }
      }
    }
    return falls.filter { incoming[$0[keyPath: from]] > 0 }
  }
}
