import Testing

@testable import Coaching
@testable import sowhat

/// The first screen of each shipped scenario.
@Suite struct FirstScreenTests {
  @Test(arguments: ["food-distributor", "grocery-price", "hospital-discovery"], Conversation.Mode.allCases)
  func fiveLinesSayAllThatIsNeeded(id: String, mode: Conversation.Mode) throws {
    let library = Library(DialogsSearch(option: Self.shipped, environment: [:], executable: nil))
    let scenario = try #require(ScenarioLoader.load(try Disk.read(try library.path(named: id))).scenario)
    let paragraphs = Introduction(scenario, mode: mode).paragraphs
    let lines = paragraphs.flatMap { TextWrapper(width: 80).lines($0) }
    #expect(lines.count <= 5, "\(lines)")
    let text = paragraphs.joined(separator: " ")
    for part in [scenario.customer.name, scenario.product?.name ?? "", "Win:", "/help"] {
      #expect(text.contains(part), "\(part)")
    }
  }

  private static let shipped =
    #filePath.split(separator: "/").dropLast(4).reduce(into: "") { $0 += "/" + $1 } + "/Dialogs"
}
