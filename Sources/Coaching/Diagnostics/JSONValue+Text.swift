extension JSONValue {
  /// The value on one line, with a space after each colon and comma.
  package var text: String {
    var writer = JSONWriter()
    write(to: &writer)
    return writer.text
  }

  /// Appends the value's text.
  package func write(to writer: inout JSONWriter) {
    switch self {
    case .null: writer.literal("null")
    case .bool(let value): writer.bool(value)
    case .int(let value): writer.int(value)
    case .double(let value, let decimals): writer.double(value, decimals: decimals)
    case .number(let digits): writer.written(digits.utf8)
    case .string(let value): writer.string(value)
    case .array(let values): writer.list(of: values.count) { values[$1].write(to: &$0) }
    case .object(let members): Self.write(members, to: &writer)
    case .written(let bytes): writer.written(bytes)
    }
  }

  private static func write(_ members: [(String, JSONValue)], to writer: inout JSONWriter) {
    var separator: StaticString = "{"
    for (name, value) in members {
      writer.literal(separator)
      writer.string(name)
      writer.literal(": ")
      value.write(to: &writer)
      separator = ", "
    }
    writer.literal(members.isEmpty ? "{}" : "}")
  }
}
