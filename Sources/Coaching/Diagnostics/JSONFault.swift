/// Why bytes are no JSON value, and where.
package struct JSONFault: Error, Sendable {
  package enum Kind: Equatable, Sendable {
    /// Another byte than JSON allows here; what would have been right, for example "a comma or `}`".
    case expected(String)
    /// The bytes end within the value.
    case end
    case escape
    /// Half of a surrogate pair: it stands for no character.
    case surrogate
    /// A control character within a string that is not written as an escape.
    case control
    case notUTF8
    /// Lists and objects within each other beyond all reason.
    case tooDeep
  }

  package var kind: Kind
  /// The byte at which it shows, from 0.
  package var offset: Int
  /// The members of the outermost object that were read before; so a record with a fault still has its id.
  package var members: [(String, JSONValue)] = []
}

extension JSONFault {
  /// The fault in words, as part of a sentence: "expected `:` at byte 9".
  package var message: String {
    switch kind {
    case .expected(let what): "expected \(what) at byte \(offset)"
    case .end: "it ends at byte \(offset), within a value"
    case .escape: "no such escape at byte \(offset)"
    case .surrogate: "half of a surrogate pair at byte \(offset)"
    case .control: "a control character that is not written as an escape at byte \(offset)"
    case .notUTF8: "the string at byte \(offset) is not valid UTF-8"
    case .tooDeep: "nested too deep at byte \(offset)"
    }
  }
}
