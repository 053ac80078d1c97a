import Testing

@testable import sowhat

@Suite struct VersionTests {
  @Test func isNamedSowhat() { #expect(SoWhat.configuration.commandName == "sowhat") }
}
