import Testing

@testable import Encoder

/// The same text gives the same bits, however it is computed.
@Suite struct SameBitsTests {
  /// Every fourth golden, over-long ones among them.
  private static let texts = Result {
    let goldens = try Golden.all()
    return stride(from: 0, to: goldens.count, by: 4).map { goldens[$0].text }
  }
  private static let expected = Result { try bits(Shipped.encoder().vectors(of: texts.get())) }

  private static func bits(_ vectors: [[Float]]) -> [[UInt32]] { vectors.map { $0.map(\.bitPattern) } }

  @Test func onASecondRun() throws {
    let vectors = try Encoder(path: Shipped.path).vectors(of: Self.texts.get())
    #expect(try Self.bits(vectors) == Self.expected.get())
  }

  @Test func onTwoThreads() async throws {
    let (encoder, texts) = (try Shipped.encoder(), try Self.texts.get())
    let half = texts.count / 2
    async let first = encoder.vectors(of: Array(texts[..<half]))
    async let second = encoder.vectors(of: Array(texts[half...]))
    let both = await first + second
    #expect(try Self.bits(both) == Self.expected.get())
  }

  @Test(arguments: InstructionSet.available) func onEveryInstructionSet(instructions: InstructionSet) throws {
    let encoder = try Encoder(path: Shipped.path, instructions: instructions)
    #expect(try Self.bits(encoder.vectors(of: Self.texts.get())) == Self.expected.get())
  }

  /// Fails on a machine that computes otherwise than the one on which this number was written down.
  @Test func onEveryMachine() throws {
    let words = try Self.expected.get().joined()
    let sum = words.reduce(UInt64(0xCBF2_9CE4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    #expect(sum == 4_031_571_618_394_325_015)
  }
}
