/// Why the encoder cannot be used: a fact, worded where it is shown.
///
/// Whoever meets one goes on without the encoder (matching by words); none of them ends the program.
package enum EncoderError: Error, Equatable, Sendable {
  /// There is no file at this path.
  case missing(path: String)
  /// The system refused to open or map the file; `code` is its `errno`.
  case unreadable(path: String, code: Int32)
  /// The file does not begin as an encoder's weights do.
  case foreign(path: String)
  /// The file was written for another version of the program.
  case version(found: Int, supported: Int)
  /// The file's size is not what its header says: a copy or download that stopped half-way.
  case truncated(expected: Int, found: Int)
  /// A checksum does not match; `part` is the header, the table or the name of a tensor.
  case damaged(part: String)
  /// Sound bytes, yet a tensor is missing or has a shape that this program cannot use.
  case unsuitable(part: String)
}
