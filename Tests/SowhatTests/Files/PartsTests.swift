import Testing

@testable import Coaching
@testable import sowhat

/// Fragments and translations beside scenarios, as they lie on disk.
@Suite struct PartsTests {
  private let folder = "\(Program.fixtures)/parts"

  private var library: Library {
    Library(DialogsSearch(option: folder, environment: [:], executable: nil))
  }

  private func market() throws -> Scenario {
    try #require(Catalogue(of: DialogsFolder(path: folder)).playable.first)
  }

  @Test func aScenarioIsListedWithItsFragments() throws {
    #expect(try market().states.map(\.id) == ["open", "over", "price.open"])
  }

  @Test func theWholeFolderIsChecked() throws {
    let inspection = try Inspection([folder], in: library)
    let found = inspection.findings.map { "\($0.code.rawValue) \(Disk.base(of: $0.range.file))" }
    #expect(found == ["D702 market.yaml", "D703 gone.yaml", "D605 market.yaml", "D208 unused.yaml"])
  }

  @Test(arguments: [
    ("scenarios/market.yaml", ["D702", "D605"]), ("shared/price.yaml", ["D702", "D605"]),
    ("shared/unused.yaml", ["D208"]),
    ("l10n/de/market.yaml", ["D702"]), ("l10n/fr/gone.yaml", ["D703"]),
  ])
  func oneFileIsCheckedAsWhatItIs(path: String, codes: [String]) throws {
    let inspection = try Inspection(["\(folder)/\(path)"], in: library)
    #expect(inspection.findings.map(\.code.rawValue) == codes)
  }

  @Test func aConversationIsHeldInAnotherLanguage() throws {
    let run = try Piped(
      ["practice", "market", "--dialogs", folder, "--lang", "de"], input: "What about it?\nIt is red.\n")
    #expect(run.status == 0)
    #expect(run.text.contains("Nell: \"Was tut Ihre Markise für meinen Markt?\""))
    #expect(run.text.contains("Nell: \"Ist sie teuer?\""))
  }

  @Test func aLanguageThatIsNotThereIsTold() throws {
    let run = try Piped(["practice", "market", "--dialogs", folder, "--lang", "nl"], input: "")
    #expect(run.status == 2)
    #expect(run.errorText.contains("help: it speaks `en`, `de`"))
  }
}
