import Coaching

/// A page with the picture of a scenario that stands alone: no script, nothing fetched.
struct MapPage {
  private let scenario: Scenario
  private let svg: String
  private let coverage: Coverage?

  /// - Parameter svg: as Graphviz wrote it, with its prolog.
  init(_ scenario: Scenario, svg: String, coverage: Coverage?) {
    self.scenario = scenario
    self.svg = svg
    self.coverage = coverage
  }
}

extension MapPage {
  var html: String {
    let title = scenario.title.escapedForMarkup
    return """
      <!DOCTYPE html>
      <html lang="\(scenario.language.escapedForMarkup)">
      <head>
      <meta charset="utf-8">
      <title>\(title)</title>
      <style>body { font-family: sans-serif; margin: 2em; } svg { max-width: 100%; height: auto; }</style>
      </head>
      <body>
      <h1>\(title)</h1>
      <p>\(scenario.summary.escapedForMarkup)</p>
      \(picture)
      \(shares)
      </body>
      </html>

      """
  }

  /// Without the prolog, which may stand only at the head of a file.
  private var picture: String {
    guard let start = svg.firstRange(of: "<svg") else { return "" }
    return String(svg[start.lowerBound...])
  }

  private var shares: String {
    guard let coverage else { return "" }
    let missing = coverage.missing.map { part in
      "<li>line \(part.range.start.line): \(part.name.replacing("`", with: "").escapedForMarkup)</li>"
    }
    let list = missing.isEmpty ? "" : "<ul>\n\(missing.joined(separator: "\n"))\n</ul>"
    return "<h2>What samples and tests come through</h2>\n"
      + "<p>\(CoverageText.shares(coverage).escapedForMarkup)</p>\n\(list)"
  }
}
