extension JSONValue {
  /// The value on one line, with a space after each colon and comma.
  package var text: String {
    var writer = JSONWriter()
    write(to: &writer)
    return writer.text
  }

  /// Writes the value as the next one.
  package func write(to writer: inout JSONWriter) {
    switch self {
    case .null: writer.null()
    case .bool(let value): writer.bool(value)
    case .int(let value): writer.int(value)
    case .double(let value, let decimals): writer.double(value, decimals: decimals)
    case .number(let digits): writer.written(digits.utf8)
    case .string(let value): writer.string(value)
    case .array(let values): writer.array(values) { $1.write(to: &$0) }
    case .object(let members):
      writer.object { writer in
        for (name, value) in members {
          writer.name(name)
          value.write(to: &writer)
        }
      }
    case .written(let bytes): writer.written(bytes)
    }
  }
}
