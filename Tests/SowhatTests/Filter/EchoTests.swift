import Testing

@testable import Coaching
@testable import sowhat

/// An answer in the customer's own words, which may say a gain with them or only give them back.
@Suite struct EchoTests {
  private static let vines = "We water every row the same and lost the old Riesling in August."

  private func grade(_ text: String, said: String) throws -> Grade {
    try ShippedTalk.grade(text, said: [said], rubric: "outcomes")
  }

  @Test(arguments: [
    ("You only water the rows that are thirsty, and the old Riesling gets through August.", vines),
    ("Mrs Tan is out within ten minutes.", "Old Mrs Tan was stuck in lift B for fifty minutes."),
  ]) func aGainInTheCustomersWordsIsNoEcho(text: String, said: String) throws {
    let grade = try grade(text, said: said)
    #expect(!grade.flags.map(\.finding).contains(.parrot))
    #expect(grade.altitude.wording > .feature)
  }

  @Test(arguments: [
    ("You water every row the same and lost the old Riesling in August.", vines),
    ("Every row gets the same water, and in August the old Riesling was lost.", vines),
    ("Mrs Tan was stuck in the lift for fifty minutes.", "Old Mrs Tan was stuck in lift B for fifty minutes."),
  ]) func theCustomersLineGivenBackIsAnEcho(text: String, said: String) throws {
    let grade = try grade(text, said: said)
    #expect(grade.flags.map(\.finding).contains(.parrot))
    #expect(grade.altitude.level == .none)
  }
}
