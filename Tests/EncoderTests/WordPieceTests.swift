import Testing

@testable import Encoder

@Suite struct WordPieceTests {
  @Test func thereAreTwoHundredGoldens() throws { #expect(try Golden.all().count == 200) }

  @Test(arguments: try Golden.all()) func idsAreThoseOfTheReference(golden: Golden) throws {
    #expect(try Shipped.encoder().wordPiece.ids(of: golden.text) == golden.ids)
  }

  @Test(arguments: [
    ("composed and decomposed accents", "caf\u{E9}", "cafe\u{301}"),
    ("capitals", "OVERTIME", "overtime"),
    ("spaces of any kind", "a\u{3000}\tb", " a b "),
    ("invisible characters", "in\u{200B}vo\u{AD}ice", "invoice"),
  ]) func readsAlike(name: String, one: String, other: String) throws {
    #expect(try Shipped.encoder().wordPiece.ids(of: one) == Shipped.encoder().wordPiece.ids(of: other))
  }

  @Test func aMegabyteIsCutAtTheModelsLimit() throws {
    #expect(try Shipped.encoder().wordPiece.ids(of: String(repeating: "late invoices ", count: 80_000)).count == 256)
    #expect(try Shipped.encoder().wordPiece.ids(of: String(repeating: "x", count: 1_000_000)) == [101, 100, 102])
  }
}
