import Coaching

/// What `explore` found: the findings with the way to each, then two lines a scenario on how far it went.
struct ExploreReport {
  private let expeditions: [Expedition]

  init(_ expeditions: [Expedition]) { self.expeditions = expeditions }
}

extension ExploreReport {
  var fails: Bool { expeditions.contains { $0.findings.contains { $0.severity == .error } } }

  var text: String {
    let blocks = expeditions.map { DiagnosticRenderer($0.files).text($0.findings) }.filter { !$0.isEmpty }
    return (blocks + [expeditions.map(Self.summary).joined()]).joined(separator: "\n")
  }

  private static func summary(_ expedition: Expedition) -> String {
    let name = expedition.file.stem.withoutControls
    guard let extent = expedition.extent else { return "\(name)  cannot be played\n" }
    let reach = expedition.isComplete ? "all there is" : "the bound was reached, there is more"
    let explored =
      "\(name)  \(Count.of(extent.configurations, "configuration")), \(Count.of(extent.steps, "answer")) tried: \(reach)\n"
    guard expedition.plays > 0 else { return explored + verdict(expedition, name) }
    let ends = Self.endings.compactMap { name, words in
      expedition.endings[name].map { "\($0) \(words)" }
    }
    return explored
      + "\(name)  \(Count.of(expedition.plays, "play")) from seed \(expedition.seed), "
      + "\(Count.of(expedition.answers, "answer")): \(ends.joined(separator: ", "))\n" + verdict(expedition, name)
  }

  private static func verdict(_ expedition: Expedition, _ name: String) -> String {
    let counts = Severity.allCases.compactMap { severity in
      let count = expedition.findings.count { $0.severity == severity }
      return count == 0 ? nil : Count.of(count, severity.rawValue)
    }
    return "\(name)  \(counts.isEmpty ? "no findings" : counts.joined(separator: ", "))\n"
  }

  private static let endings = [
    ("pass", "passed"), ("fail", "failed"), ("neutral", "neutral"), ("stopped", "left early"),
    ("none", "without an end"),
  ]

  /// `[{"scenario", "configurations", "answers", "complete", "plays": {...}, "findings": [...]}]`.
  var json: JSONValue {
    .array(
      expeditions.map { expedition in
        let ends: [(String, JSONValue)] = Self.endings.map { ($0.0, .int(expedition.endings[$0.0] ?? 0)) }
        return [
          "scenario": .string(expedition.file.stem),
          "configurations": .int(expedition.extent?.configurations ?? 0),
          "answers": .int(expedition.extent?.steps ?? 0), "complete": .bool(expedition.isComplete),
          "plays": [
            "count": .int(expedition.plays), "seed": .string(String(expedition.seed)),
            "answers": .int(expedition.answers), "ends": .object(ends),
          ],
          "findings": DiagnosticRenderer(expedition.files).json(expedition.findings),
        ]
      })
  }
}
