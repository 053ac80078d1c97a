/// One step of the YAML parser through a file.
struct YAMLEvent: Sendable {
  enum Kind: Sendable {
    case scalar(String, YAMLScalar.Style)
    case alias(String)
    case sequenceStart, sequenceEnd, mappingStart, mappingEnd
    case documentStart(hasDirective: Bool)
  }

  var kind: Kind
  /// `&name` before a value.
  var anchor: String?
  /// `!name` before a value.
  var tag: String?
  /// Written with brackets or braces, which alone tell where a collection ends.
  var isFlow = false
  var start: SourcePosition
  var end: SourcePosition
}
