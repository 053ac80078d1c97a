import Foundation
import Testing

@testable import Encoder

/// A file that cannot be used gives an error that says why.
@Suite struct DamageTests {
  private func sound() throws -> Data { try Data(contentsOf: URL(filePath: Shipped.path)) }

  /// Opens, and where that succeeds verifies, a file with this content.
  private func failure(_ bytes: Data, afterOpening: Bool = false) throws -> EncoderError? {
    let url = FileManager.default.temporaryDirectory.appending(path: "encoder-\(UUID().uuidString)")
    try bytes.write(to: url)
    defer { try? FileManager.default.removeItem(at: url) }
    let path = url.path(percentEncoded: false)
    do throws(EncoderError) {
      let encoder = try Encoder(path: path)
      guard afterOpening else { return nil }
      #expect(encoder.vector(of: "still no crash").count == 384)
      try encoder.verify()
      return nil
    } catch {
      if case .foreign(path) = error { return .foreign(path: "here") }
      return error
    }
  }

  private func sound(changing offset: Int) throws -> Data {
    var bytes = try sound()
    bytes[offset] ^= 1
    return bytes
  }

  private func tensor(_ name: String) throws -> Tensor {
    let file = try MappedFile(path: Shipped.path)
    let entries = stride(from: 64, to: 64 + 64 * 200, by: 64).lazy
    return try #require(entries.compactMap { Tensor(at: $0, of: file.bytes) }.first { $0.name == name })
  }

  @Test func theShippedFileIsSound() throws {
    try Shipped.encoder().verify()
  }

  @Test func noFile() throws {
    #expect(throws: EncoderError.missing(path: "/nowhere/encoder.weights")) {
      try Encoder(path: "/nowhere/encoder.weights")
    }
  }

  @Test func aFolder() throws {
    #expect(throws: EncoderError.foreign(path: "/tmp")) { try Encoder(path: "/tmp") }
  }

  @Test func anEmptyFile() throws {
    #expect(try failure(Data()) == .truncated(expected: 64, found: 0))
  }

  @Test func anotherKindOfFile() throws {
    #expect(try failure(Data("version https://git-lfs.github.com/spec/v1\n".utf8)) == .foreign(path: "here"))
    #expect(try failure(Data("?".utf8)) == .foreign(path: "here"))
  }

  @Test(arguments: [2, 8, 63, 64, 4096, 1_000_000]) func aFileCutOff(at length: Int) throws {
    let expected = length < 64 ? 64 : try sound().count
    #expect(try failure(sound().prefix(length)) == .truncated(expected: expected, found: length))
  }

  @Test func oneByteTooMuch() throws {
    let size = try sound().count
    let longer = try sound() + [0]
    #expect(try failure(longer) == .truncated(expected: size, found: size + 1))
  }

  @Test(arguments: [8, 12, 20, 40, 48]) func aBitOfTheHeader(offset: Int) throws {
    #expect(try failure(sound(changing: offset)) == .damaged(part: "header"))
  }

  @Test(arguments: [56, 64, 100, 5000]) func aBitOfTheTable(offset: Int) throws {
    #expect(try failure(sound(changing: offset)) == .damaged(part: "table"))
  }

  @Test(arguments: ["vocabulary.begin.starts", "characters.kinds", "layer.3.widening.scales", "positions"])
  func aBitOfASmallPartIsSeenOnOpening(name: String) throws {
    #expect(try failure(sound(changing: tensor(name).range.upperBound - 1)) == .damaged(part: name))
  }

  @Test(arguments: ["words.weights", "layer.5.narrowing.weights"])
  func aBitOfAMatrixIsSeenByVerifyAndDoesNotCrashBefore(name: String) throws {
    let bytes = try sound(changing: tensor(name).range.lowerBound + 777)
    #expect(try failure(bytes) == nil)
    #expect(try failure(bytes, afterOpening: true) == .damaged(part: name))
  }
}
