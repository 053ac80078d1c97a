/// What a rep does with a line in a discovery talk, besides asking.
package enum TalkKind: String, CaseIterable, Sendable {
  /// Gives back what the customer told, in whatever words, and adds nothing of the rep's own.
  case playback
  /// Speaks of the product, the firm or what would get better with it.
  case sells
  /// Shows that somebody listens: `Go on.`
  case noise
  case greeting
  case smallTalk = "small-talk"
  /// Who does what when.
  case step
  /// `Let's talk again soon.`
  case vagueStep = "vague-step"
}
