import CLibYAML

/// The one door to libyaml: bytes in, events out. Its event interface keeps what a friendlier one would lose: the place
/// and the style of each scalar, duplicate keys, anchors and tags.
struct YAMLReader {
  /// Where and why the parser gave up, in its own words.
  struct Failure {
    var problem: String
    var place: SourcePosition
    /// What was being read, and since where: `while scanning a quoted scalar`.
    var context: String
    var contextPlace: SourcePosition
  }

  /// What would take too much memory or stack.
  enum Excess {
    case depth, nodes
  }

  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private var isOver: Bool
  private var depth = 0
  private var nodes = 0
  private var documents = 0
  private(set) var failure: Failure?
  /// The bound that was passed, and where; reading stopped there.
  private(set) var excess: (kind: Excess, place: SourcePosition)?

  static let maximumDepth = 32
  static let maximumNodes = 1_000_000

  /// libyaml keeps a pointer to the parser itself, so it must not move.
  private init(_ parser: UnsafeMutablePointer<yaml_parser_t>) {
    self.parser = parser
    isOver = yaml_parser_initialize(parser) != 1
  }

  /// Hands over a reader of `bytes`, which is good only until `use` returns: so no event need be kept for the next.
  static func reading<Outcome>(_ bytes: [UInt8], _ use: (YAMLReader) -> Outcome) -> Outcome {
    bytes.withUnsafeBufferPointer { input in
      let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
      defer { parser.deallocate() }
      let reader = YAMLReader(parser)
      guard !reader.isOver else { return use(reader) }
      defer { yaml_parser_delete(parser) }
      yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
      yaml_parser_set_input_string(parser, input.baseAddress, input.count)
      return use(reader)
    }
  }
}

extension YAMLReader {
  /// The next step; nil at the end, after a failure, and behind what was too much.
  mutating func next() -> YAMLEvent? {
    while !isOver {
      var event = yaml_event_t()
      guard yaml_parser_parse(parser, &event) == 1 else {
        failure = Failure(parser.pointee)
        isOver = true
        return nil
      }
      defer { yaml_event_delete(&event) }
      isOver = event.type == YAML_STREAM_END_EVENT || event.type == YAML_NO_EVENT
      guard !isOver, let step = YAMLEvent(event) else { continue }
      count(step)
      return step
    }
    return nil
  }

  private mutating func count(_ step: YAMLEvent) {
    switch step.kind {
    case .sequenceStart, .mappingStart: (depth, nodes) = (depth + 1, nodes + 1)
    case .sequenceEnd, .mappingEnd: depth -= 1
    case .scalar, .alias: nodes += 1
    case .documentStart: documents += 1
    }
    if depth > Self.maximumDepth { excess = (.depth, step.start) }
    if nodes > Self.maximumNodes { excess = (.nodes, step.start) }
    isOver = excess != nil || documents > 1
  }
}

extension YAMLReader.Failure {
  fileprivate init(_ parser: yaml_parser_t) {
    self.init(
      problem: parser.problem.map { String(cString: $0) } ?? "",
      place: SourcePosition(parser.problem_mark),
      context: parser.context.map { String(cString: $0) } ?? "",
      contextPlace: SourcePosition(parser.context_mark))
  }
}

extension YAMLEvent {
  /// Nil for events that mean nothing to a reader of values.
  fileprivate init?(_ event: yaml_event_t) {
    let data = event.data
    start = SourcePosition(event.start_mark)
    end = SourcePosition(event.end_mark)
    switch event.type {
    case YAML_SCALAR_EVENT:
      let bytes = UnsafeBufferPointer(start: data.scalar.value, count: data.scalar.length)
      kind = .scalar(String(decoding: bytes, as: UTF8.self), YAMLScalar.Style(data.scalar.style))
      (anchor, tag) = (Self.text(data.scalar.anchor), Self.text(data.scalar.tag))
    case YAML_ALIAS_EVENT: kind = .alias(Self.text(data.alias.anchor) ?? "")
    case YAML_SEQUENCE_START_EVENT:
      kind = .sequenceStart
      (anchor, tag) = (Self.text(data.sequence_start.anchor), Self.text(data.sequence_start.tag))
      isFlow = data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE
    case YAML_MAPPING_START_EVENT:
      kind = .mappingStart
      (anchor, tag) = (Self.text(data.mapping_start.anchor), Self.text(data.mapping_start.tag))
      isFlow = data.mapping_start.style == YAML_FLOW_MAPPING_STYLE
    case YAML_SEQUENCE_END_EVENT: kind = .sequenceEnd
    case YAML_MAPPING_END_EVENT: kind = .mappingEnd
    case YAML_DOCUMENT_START_EVENT:
      let document = data.document_start
      let hasTags = document.tag_directives.start != document.tag_directives.end
      kind = .documentStart(hasDirective: document.version_directive != nil || hasTags)
    default: return nil
    }
  }

  private static func text(_ pointer: UnsafeMutablePointer<yaml_char_t>?) -> String? {
    pointer.map { String(cString: $0) }
  }
}

extension YAMLScalar.Style {
  fileprivate init(_ style: yaml_scalar_style_t) {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: self = .singleQuoted
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: self = .doubleQuoted
    case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: self = .block
    default: self = .plain
    }
  }
}

extension SourcePosition {
  fileprivate init(_ mark: yaml_mark_t) {
    self.init(line: Int(mark.line) + 1, column: Int(mark.column) + 1)
  }
}
