/// The colours of the picture. Each is joined by a word or a shape, since not everybody sees them.
enum MapColour {
  struct Class {
    var name: String
    var fill: String
    var line: String
  }

  static let waiting = Class(name: "waiting", fill: "#f4f6fb", line: "#5b6b8c")
  static let pass = Class(name: "pass", fill: "#d9f2dc", line: "#2e7d32")
  static let fail = Class(name: "fail", fill: "#fbdcdc", line: "#b3261e")
  static let neutral = Class(name: "neutral", fill: "#ececec", line: "#6b6b6b")
  static let limit = Class(name: "limit", fill: "#fff3d6", line: "#9a6b00")
  /// Not reached by samples and tests.
  static let missed = Class(name: "missed", fill: "#ffffff", line: "#b3261e")

  static let classes = [waiting, pass, fail, neutral, limit, missed]
}

extension MapColour {
  /// The colours of a node; one that was missed keeps the fill of its kind only in its label.
  static func colours(of node: MapNode) -> Class {
    if node.isTaken == false { return missed }
    return switch node.kind {
    case .waiting: waiting
    case .final(.pass): pass
    case .final(.fail): fail
    case .final(.neutral): neutral
    case .limit: limit
    }
  }

  static func name(of node: MapNode) -> String { colours(of: node).name }

  static func line(of share: MapEdge.Share) -> String {
    switch share {
    case .all: "#2e7d32"
    case .some: "#9a6b00"
    case .none: "#b3261e"
    }
  }
}
