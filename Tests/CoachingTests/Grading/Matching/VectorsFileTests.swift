import Testing

@testable import Coaching

@Suite struct VectorsFileTests {
  private let file = VectorsFile(
    key: 0x1234_5678_9abc_def0, vectors: [SentenceVector([0.25, -1, 3e-9]), SentenceVector([.pi, 0, -0.0])])

  @Test func comesBackBitForBit() throws {
    let read = try #require(VectorsFile(file.bytes))
    #expect(read == file)
    #expect(read.bytes == file.bytes)
  }

  @Test(arguments: [0, 20, 40, 60, 70]) func aChangedByteIsNoticed(at place: Int) {
    var bytes = file.bytes
    bytes[place] ^= 0x04
    #expect(VectorsFile(bytes) == nil)
  }

  @Test(arguments: [0, 1, 16, 17, 40, 90]) func aPartOfAFileIsNone(_ count: Int) {
    #expect(VectorsFile(Array(file.bytes.prefix(count))) == nil)
  }
}
