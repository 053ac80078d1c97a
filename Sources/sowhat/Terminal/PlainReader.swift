import Glibc

/// Lines from a pipe or file, read as they come: any bytes, any length, no prompt and no echo.
struct PlainReader: LineSource {
  /// Longer lines are cut here, so that an endless one does not fill the memory.
  static let longestLine = 16 << 20

  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var start = 0
  private var isAtEnd = false

  init(descriptor: Int32 = STDIN_FILENO) { self.descriptor = descriptor }
}

extension PlainReader {
  mutating func next(_ prompt: Prompt) -> LineInput {
    var searched = start
    while true {
      if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        return .line(take(upTo: end, skipping: 1))
      }
      searched = buffer.count
      if searched - start >= Self.longestLine { return .line(take(upTo: searched, skipping: 0)) }
      if isAtEnd { return searched > start ? .line(take(upTo: searched, skipping: 0)) : .endOfInput }
      searched -= fill()
    }
  }

  private mutating func take(upTo end: Int, skipping: Int) -> String {
    var line = buffer[start..<end]
    if line.last == UInt8(ascii: "\r") { line.removeLast() }
    start = end + skipping
    return String(decoding: line, as: UTF8.self)
  }

  /// Reads a block and returns by how many bytes the buffer's content moved to its front.
  private mutating func fill() -> Int {
    let moved = start
    buffer.removeSubrange(..<start)
    start = 0
    let old = buffer.count
    let room = 64 << 10
    buffer.append(contentsOf: repeatElement(0, count: room))
    let count = buffer.withUnsafeMutableBytes { bytes in
      readAgain(descriptor, UnsafeMutableRawBufferPointer(rebasing: bytes[old...]))
    }
    buffer.removeLast(room - max(count, 0))
    isAtEnd = count <= 0
    return moved
  }
}

/// `read(2)`, again after a signal.
func readAgain(_ descriptor: Int32, _ bytes: UnsafeMutableRawBufferPointer) -> Int {
  while true {
    let count = read(descriptor, bytes.baseAddress, bytes.count)
    if count >= 0 || errno != EINTR { return count }
  }
}
