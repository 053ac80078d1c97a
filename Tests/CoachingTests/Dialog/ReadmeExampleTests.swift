import Foundation
import Testing

@testable import Coaching

/// The scenario that `Dialogs/README.md` teaches with is one that a trainer could publish.
@Suite struct ReadmeExampleTests {
  private static let example: String = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let data = (try? Data(contentsOf: root.appendingPathComponent("Dialogs/README.md"))) ?? Data()
    let section = String(decoding: data, as: UTF8.self).components(separatedBy: "## A whole scenario").last ?? ""
    let blocks = section.components(separatedBy: "```yaml\n").dropFirst()
    return blocks.first.map { String($0.components(separatedBy: "```")[0]) } ?? ""
  }()

  private let review = ScenarioReview(
    SourceFile(name: "README.md", text: example), ShippedKnowledge.knowledge, grader: ShippedKnowledge.grader)

  @Test func checksCleanAndItsSamplesAndTestsPass() {
    #expect(
      review.findings.isEmpty,
      Comment(rawValue: DiagnosticRenderer([review.file]).text(review.findings)))
  }

  @Test func hasTestsThatRan() {
    #expect(review.runs.map(\.test.name) == ["discovery, then money, wins", "features lose her"])
    #expect(review.sampleCount > 0)
  }
}
