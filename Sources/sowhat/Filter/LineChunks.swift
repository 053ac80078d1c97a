import Glibc

/// The input of `grade` in pieces of whole lines, as they come: a pipe's lines are passed on at once, and no more is held
/// than one piece and the line under way.
struct LineChunks: Sendable {
  enum Content: Sendable {
    /// Some lines, each with its line feed save perhaps the last of a file.
    case lines([UInt8])
    /// A line that is longer than `longestLine`; its bytes are gone.
    case tooLong
  }

  /// More than any answer, so that an endless line does not fill the memory.
  static let longestLine = 64 << 20
  /// Small enough that what comes of a block stays near the processor.
  private static let blockSize = 16 << 10

  /// Why the input ended early.
  private(set) var fault: CouldNotRun?

  /// Paths still to be read, the next one last.
  private var paths: [String]
  private var source: Source?
  /// The beginning of a line whose end has not been read.
  private var rest: [UInt8] = []
  private var isSkipping = false
  private var number = 0
  private let longestLine: Int

  private struct Source: Sendable {
    var path: String
    var descriptor: Int32
  }

  /// - Parameter paths: files; `-` is standard input, and so is an empty list.
  init(_ paths: [String], longestLine: Int = Self.longestLine) {
    self.paths = paths.isEmpty ? ["-"] : paths.reversed()
    self.longestLine = longestLine
  }
}

extension LineChunks {
  /// The next piece with its number from 0; waits for it. Nil at the end.
  mutating func next() -> (number: Int, content: Content)? {
    while let source = source ?? open() {
      guard let content = readOn(source) else { continue }
      number += 1
      return (number - 1, content)
    }
    return nil
  }

  /// Reads one block; nil where it ended no line.
  private mutating func readOn(_ source: Source) -> Content? {
    let block = Self.block(of: source.descriptor)
    guard let block, !block.isEmpty else { return close(source, failed: block == nil) }
    let old = rest.count
    rest += block
    if isSkipping { skip() }
    guard let end = rest[old...].lastIndex(of: UInt8(ascii: "\n")) else {
      guard rest.count > longestLine else { return nil }
      rest = []
      isSkipping = true
      return .tooLong
    }
    let lines = Array(rest[...end])
    rest.removeSubrange(...end)
    return .lines(lines)
  }

  /// Drops what belongs to a line that is too long; nothing else is held then.
  private mutating func skip() {
    if let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      rest.removeSubrange(...end)
      isSkipping = false
    } else {
      rest = []
    }
  }

  private static func block(of descriptor: Int32) -> [UInt8]? {
    var count = 0
    let block = [UInt8](unsafeUninitializedCapacity: blockSize) { buffer, filled in
      count = readAgain(descriptor, UnsafeMutableRawBufferPointer(buffer))
      filled = max(count, 0)
    }
    return count < 0 ? nil : block
  }

  private mutating func open() -> Source? {
    guard let path = paths.popLast() else { return nil }
    do {
      let opened = Source(path: path, descriptor: path == "-" ? STDIN_FILENO : try Disk.open(path))
      source = opened
      return opened
    } catch {
      return stop(error)
    }
  }

  /// What is left of a file without a line feed at its end is a line as well.
  private mutating func close(_ source: Source, failed: Bool) -> Content? {
    if failed { _ = stop(Disk.fault(reading: source.path)) }
    if source.descriptor != STDIN_FILENO { Glibc.close(source.descriptor) }
    self.source = nil
    defer { rest = [] }
    isSkipping = false
    return rest.isEmpty ? nil : .lines(rest)
  }

  private mutating func stop(_ fault: CouldNotRun) -> Source? {
    self.fault = fault
    paths = []
    return nil
  }
}
