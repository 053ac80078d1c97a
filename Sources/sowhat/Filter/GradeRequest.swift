import Coaching

/// One line of `grade`'s input: an answer, and what it is to be judged against.
struct GradeRequest {
  /// Any value; goes back as it came.
  var id = JSONValue.null
  var text: String
  /// What the customer said before, oldest first.
  var said: [String] = []
  /// A scenario's id.
  var scenario: String?
  /// A state of the scenario; its start where none is named.
  var state: String?
}

extension GradeRequest {
  /// Reads a JSON object, such as `{"id": 7, "text": "You save a day.", "said": ["We are late."]}`.
  init(record bytes: UnsafeBufferPointer<UInt8>) throws(GradeRefusal) {
    let value: JSONValue
    do {
      value = try JSONValue(parsing: bytes)
    } catch {
      throw GradeRefusal(id: Self.id(in: bytes, despite: error), reason: .notJSON(error))
    }
    guard case .object = value else { throw GradeRefusal(reason: .notAnObject) }
    let id = value["id"] ?? .null
    do {
      try self.init(id: id, members: value)
    } catch {
      throw GradeRefusal(id: id, reason: error)
    }
  }

  /// The whole line is the answer.
  init(plain bytes: UnsafeBufferPointer<UInt8>) throws(GradeRefusal) {
    guard let text = String(validating: bytes, as: UTF8.self) else { throw GradeRefusal(reason: .notUTF8) }
    self.init(text: text)
  }

  private init(id: JSONValue, members: JSONValue) throws(GradeRefusal.Reason) {
    guard let text = try Self.string("text", in: members) else { throw .missingText }
    self.init(
      id: id, text: text, said: try Self.said(in: members), scenario: try Self.string("scenario", in: members),
      state: try Self.string("state", in: members))
    if state != nil, scenario == nil { throw .stateWithoutScenario }
  }

  /// A member that is `null` counts as left out: many programs write all their fields.
  private static func string(_ name: String, in members: JSONValue) throws(GradeRefusal.Reason) -> String? {
    switch members[name] {
    case .string(let text): return text
    case nil, .null: return nil
    case .bool, .int, .double, .number, .array, .object, .written: throw .wrongType(name, wanted: "a string")
    }
  }

  private static func said(in members: JSONValue) throws(GradeRefusal.Reason) -> [String] {
    switch members["said"] {
    case .string(let line): return [line]
    case nil, .null: return []
    case .array(let values):
      var lines: [String] = []
      for value in values {
        guard case .string(let line) = value else { throw .wrongType("said", wanted: "a list of strings") }
        lines.append(line)
      }
      return lines
    case .bool, .int, .double, .number, .object, .written: throw .wrongType("said", wanted: "a list of strings")
    }
  }

  /// The id of a record with a fault: read before it, or behind it where only bytes of a string are damaged.
  private static func id(in bytes: UnsafeBufferPointer<UInt8>, despite fault: JSONFault) -> JSONValue {
    if let id = fault.members.last(where: { $0.0 == "id" }) { return id.1 }
    guard fault.kind == .notUTF8 else { return .null }
    let mended = Array(String(decoding: bytes, as: UTF8.self).utf8)
    let id = (try? JSONValue(parsing: mended))?["id"] ?? .null
    return id.text.unicodeScalars.contains("\u{FFFD}") ? .null : id
  }
}
