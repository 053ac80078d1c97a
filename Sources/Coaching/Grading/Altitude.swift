/// How high an answer reaches: from nothing, over what the product is, to what the customer's management tracks.
package enum Altitude: Int, CaseIterable, Sendable {
  case none = 0
  case feature = 1
  case advantage = 2
  case benefit = 3
  case outcome = 4
}

extension Altitude: Comparable {
  /// The name in guards and JSON, for example `benefit`.
  package var name: String {
    switch self {
    case .none: "none"
    case .feature: "feature"
    case .advantage: "advantage"
    case .benefit: "benefit"
    case .outcome: "outcome"
    }
  }

  package init?(name: some StringProtocol) {
    guard let match = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = match
  }

  package static func < (left: Altitude, right: Altitude) -> Bool { left.rawValue < right.rawValue }
}
