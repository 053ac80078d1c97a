import Testing

@testable import Coaching

/// A figure that is called an estimate needs no source.
@Suite struct EstimateTests {
  private func isUnsourced(_ text: String) throws -> Bool {
    let clinic = try #require(GradedScenario(GradedScenario.clinic))
    return clinic.grade(text, learned: ["rate"]).flags.contains { $0.finding == .unsourced }
  }

  @Test(arguments: [
    "It cuts your no-shows by roughly forty percent.", "It cuts your no-shows by about forty percent.",
    "I guess, it cuts your no-shows by forty percent.", "My estimate: it cuts your no-shows by forty percent.",
    "It cuts your no-shows, and that is an estimate, by forty percent.",
    "It cuts your no-shows by forty percent. That is a guess.",
    "It cuts your no-shows by, roughly, forty percent.",
  ]) func calledOne(text: String) throws {
    #expect(try !isUnsourced(text))
  }

  @Test(arguments: [
    "It cuts your no-shows by forty percent.", "It is not a guess: it cuts your no-shows by forty percent.",
    "I like the estimate of the plumber. It cuts your no-shows by forty percent.",
    "It might suit you, and it cuts your no-shows by forty percent.",
  ]) func claimed(text: String) throws {
    #expect(try isUnsourced(text))
  }
}
