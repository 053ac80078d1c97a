/// What came from the typist. Interrupt and end of input are input like any other, not errors.
enum LineInput: Equatable {
  /// Without its line break; an answer of several lines holds line feeds.
  case line(String)
  /// ^C on an empty line, after another ^C.
  case interrupt
  /// ^D, or nothing more to read.
  case endOfInput
}
