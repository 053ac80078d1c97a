/// A JSON value whose object keys keep the order in which they were given, so that the same value is the same bytes.
///
/// `JSONValue.object([("line", 3), ("code", "D201")]).text` is `{"line": 3, "code": "D201"}`.
package enum JSONValue: Sendable {
  case null
  case bool(Bool)
  case int(Int)
  /// Rounded to a fixed number of decimals, so that no platform prints other digits.
  case double(Double, decimals: Int)
  /// A number that was read, digit for digit as it was written: `1.50`, `-0`, `1e400`.
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([(String, JSONValue)])
  /// A value that is JSON text already, by a `JSONWriter`.
  case written([UInt8])
}

extension JSONValue {
  /// A text, or `null` where there is none.
  package static func optional(_ text: String?) -> JSONValue { text.map(JSONValue.string) ?? .null }

  /// A whole number, or `null` where there is none.
  package static func optional(_ number: Int?) -> JSONValue { number.map(JSONValue.int) ?? .null }

  /// A list of texts.
  package static func strings(_ texts: [String]) -> JSONValue { .array(texts.map(JSONValue.string)) }
}

extension JSONValue {
  /// The member `name` of an object; nil where there is none, or where this is no object.
  package subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.0 == name }?.1
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral {
  package init(stringLiteral value: String) { self = .string(value) }

  package init(integerLiteral value: Int) { self = .int(value) }

  package init(booleanLiteral value: Bool) { self = .bool(value) }
}

extension JSONValue: ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
  package init(arrayLiteral elements: JSONValue...) { self = .array(elements) }

  package init(dictionaryLiteral elements: (String, JSONValue)...) { self = .object(elements) }
}
