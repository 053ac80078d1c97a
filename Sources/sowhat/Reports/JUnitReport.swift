import Coaching

/// How samples and tests went, in the XML that build servers read: a suite a scenario, a case a sample and a test.
struct JUnitReport {
  private let reviews: [ScenarioReview]

  init(_ reviews: [ScenarioReview]) { self.reviews = reviews }

  private struct Case {
    var owner: String
    var name: String
    var failures: [Diagnostic]
  }
}

extension JUnitReport {
  var xml: String {
    let suites = reviews.map(suite)
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"sowhat\">\n\(suites.joined())</testsuites>\n"
  }

  private func suite(_ review: ScenarioReview) -> String {
    let cases = review.isPlayable ? cases(of: review) : [unplayable(review)]
    let failed = cases.count { !$0.failures.isEmpty }
    let renderer = DiagnosticRenderer([review.file])
    let lines = cases.map { text($0, of: review, renderer) }
    return "  <testsuite name=\"\(Self.safe(review.file.stem))\" tests=\"\(cases.count)\" failures=\"\(failed)\">\n"
      + lines.joined() + "  </testsuite>\n"
  }

  private func unplayable(_ review: ScenarioReview) -> Case {
    Case(owner: "", name: "can be played", failures: review.reading.filter { $0.severity == .error })
  }

  private func cases(of review: ScenarioReview) -> [Case] {
    let states = review.scenario?.states ?? []
    let samples = states.flatMap { state in
      (state.waiting?.routes ?? []).flatMap { route in
        route.samples.map { sample($0, "\(state.id).\(route.id)", of: review) }
          + route.never.map { sample($0, "\(state.id).\(route.id).never", of: review) }
      }
    }
    let tests = review.runs.map { Case(owner: "tests", name: $0.test.name, failures: $0.failures) }
    return samples + tests + [none(in: review)].compactMap { $0 }
  }

  /// A finding about a sample stands at its text, or within what is expected of it.
  private func sample(_ sample: Sample, _ owner: String, of review: ScenarioReview) -> Case {
    let failures = review.samples.filter { finding in
      finding.severity == .error && finding.code != .sampleTwice
        && (finding.range == sample.range || sample.expect?.places.contains(finding.range) ?? false)
    }
    return Case(owner: owner, name: sample.text, failures: failures)
  }

  /// None ran where some were asked for: that is a failure, too.
  private func none(in review: ScenarioReview) -> Case? {
    guard let scenario = review.scenario, scenario.tests.isEmpty else { return nil }
    let finding = Diagnostic(.testFails, at: scenario.range, "scenario `\(scenario.id)` has no tests, so none ran")
    return Case(owner: "tests", name: "has tests", failures: [finding])
  }

  private func text(_ test: Case, of review: ScenarioReview, _ renderer: DiagnosticRenderer) -> String {
    let owner = [review.file.stem, test.owner].filter { !$0.isEmpty }.joined(separator: ".")
    let head = "    <testcase classname=\"\(Self.safe(owner))\" name=\"\(Self.safe(test.name))\""
    guard let first = test.failures.first else { return head + "/>\n" }
    let details = Self.safe(renderer.text(test.failures), keepingLines: true)
    return head + ">\n      <failure message=\"\(Self.safe(first.message))\" type=\"\(first.code.rawValue)\">"
      + details + "</failure>\n    </testcase>\n"
  }

  private static func safe(_ text: String, keepingLines: Bool = false) -> String {
    guard keepingLines else { return text.printable.escapedForMarkup }
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0).printable.escapedForMarkup }
      .joined(separator: "\n")
  }
}

extension Expectation {
  /// Where its parts stand: the places at which a failure is reported.
  fileprivate var places: [SourceRange] {
    let single = [state?.range, ending?.range, says?.range].compactMap { $0 }
    return single + levels.map(\.range) + learned.map(\.range) + moves.map(\.range) + flags.map(\.range)
      + meters.map(\.range) + never.map(\.range)
  }
}
