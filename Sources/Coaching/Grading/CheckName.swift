/// The name of a check, such as `names-kpi`: one of those that rules are written with, and none that is read from a file.
///
/// So it is a part of the program that nobody has to copy, count or look through for quotes: an answer has eighty of them.
package struct CheckName: Sendable {
  package let letters: StaticString
}

extension CheckName: ExpressibleByStringLiteral {
  package init(stringLiteral letters: StaticString) { self.letters = letters }
}

extension CheckName: Equatable {
  package static func == (left: CheckName, right: CheckName) -> Bool { left.text == right.text }
}

extension CheckName {
  package var text: String { letters.withUTF8Buffer { String(decoding: $0, as: UTF8.self) } }
}
