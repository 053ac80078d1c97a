/// A word or figure of an utterance. Punctuation is no token: it shows as the `gap` before the next one.
package struct Token: Equatable, Sendable {
  package enum Kind: Equatable, Sendable {
    case word
    /// Digits with their marks, such as `38`, `£1.2m`, `30%`; the index of its numeral.
    case numeral(Int)
    /// Letters and digits mixed, dates and clock times: `IP67`, `24/7`, `12th`, `9am`.
    case code
    /// Letters of another script than Latin.
    case foreign
  }

  /// What stands between a token and the one before it, in rising strength.
  package enum Gap: UInt8, Comparable, Sendable {
    /// A hyphen, or the inside of a contraction.
    case glued
    case space
    case comma
    /// Colon, semicolon, dash, bracket, ellipsis, line break.
    case clause
    case sentence

    package static func < (left: Gap, right: Gap) -> Bool { left.rawValue < right.rawValue }
  }

  /// UTF-8 byte range into the text as typed.
  package var span: Range<Int>
  /// The folded word: lower case, straight quotes, no accents, American spelling, contractions opened.
  package var word: WordKey
  /// The stem of `word`; irregular forms give that of their base (`fell` that of `fall`).
  package var stem: WordKey
  package var kind: Kind
  package var gap: Gap
  package var isCapitalised = false
  /// One of English's words without content.
  package var isFunctionWord = false
  /// Says something by itself; figures do not, whatever they count.
  package var isContent = false
}

extension Token {
  package var isNumeral: Bool {
    switch kind {
    case .numeral: true
    case .word, .code, .foreign: false
    }
  }
}
