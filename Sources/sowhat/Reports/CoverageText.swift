import Coaching

/// What samples and tests come through, for reading.
enum CoverageText {
  /// `states 6 of 6, routes 20 of 22 (90 %), rungs 8 of 12 (66 %), endings 5 of 5`.
  static func shares(_ coverage: Coverage) -> String {
    Coverage.Kind.allCases.map { kind in
      let (taken, all) = coverage.share(of: kind)
      let percent = taken == all ? "" : " (\(taken * 100 / max(all, 1)) %)"
      return "\(kind.plural) \(taken) of \(all)\(percent)"
    }.joined(separator: ", ")
  }

  /// The shares, then a line for each place that nothing takes.
  static func lines(_ coverage: Coverage, of id: String) -> [String] {
    ["\(id.withoutControls)  coverage: \(shares(coverage))"]
      + coverage.missing.map { part in
        "  \(part.range.file.withoutControls):\(part.range.start.line): nothing takes \(part.name)"
      }
  }
}
