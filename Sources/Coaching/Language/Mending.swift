/// A slip of the keyboard: where it is, and the letters that were meant.
struct Mending: Equatable, Sendable {
  /// UTF-8 byte range of the word as typed.
  var span: Range<Int>
  var letters: [UInt8]
}
