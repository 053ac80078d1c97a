import CStemmer

/// The English (Porter 2) stemmer of Snowball, for the length of one closure.
///
/// The C handle is no value and must not cross threads, so it is made for each utterance (0.2 µs) and never stored.
struct Stemmer: ~Copyable {
  private let handle: OpaquePointer?

  init() { handle = sb_stemmer_new("english", "UTF_8") }

  deinit { sb_stemmer_delete(handle) }

  /// The key of the stem of `word`; the word itself where it is too long to be one, or no memory is left.
  borrowing func stem(_ word: UnsafeBufferPointer<UInt8>) -> WordKey {
    guard word.count <= 40, let stem = sb_stemmer_stem(handle, word.baseAddress, Int32(word.count)) else {
      return WordKey(word)
    }
    return WordKey(UnsafeBufferPointer(start: stem, count: Int(sb_stemmer_length(handle))))
  }
}
