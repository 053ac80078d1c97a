/// Finds the placeholders in a line: `You said '{quote.feature}'.`
struct LineTextReader {
  /// What a line may name.
  enum Scope: Sendable {
    case scenario(DeclaredNames)
    /// A voice serves every scenario, so it knows no fact, number or further person.
    case voice
  }

  private(set) var problems: [TextProblem] = []
  private let scope: Scope

  private init(_ scope: Scope) { self.scope = scope }

  /// - Parameter scope: asked for only where there is something to look up.
  static func read(_ text: String, in scope: @autoclosure () -> Scope) -> (text: LineText, problems: [TextProblem]) {
    // Most lines have none.
    guard text.utf8.contains(UInt8(ascii: "{")) else {
      return (LineText(pieces: text.isEmpty ? [] : [.text(text)], source: text), [])
    }
    var reader = LineTextReader(scope())
    let pieces = reader.pieces(of: Array(text.unicodeScalars))
    return (LineText(pieces: pieces, source: text), reader.problems)
  }

  private mutating func pieces(of scalars: [Unicode.Scalar]) -> [LineText.Piece] {
    var pieces: [LineText.Piece] = []
    var text = String.UnicodeScalarView()
    var index = 0
    while index < scalars.count {
      guard scalars[index] == "{" else {
        text.append(scalars[index])
        index += 1
        continue
      }
      guard let end = scalars[(index + 1)...].firstIndex(where: { $0 == "}" || $0 == "{" }), scalars[end] == "}" else {
        problems.append(D104WrongType.unclosedBrace(at: index..<index + 1))
        text.append(scalars[index])
        index += 1
        continue
      }
      if !text.isEmpty { pieces.append(.text(String(text))) }
      text = String.UnicodeScalarView()
      let name = String(String.UnicodeScalarView(scalars[(index + 1)..<end]))
      // An unknown one is left out: what it may be when it is mended is another matter.
      if let placeholder = placeholder(name, at: index..<end + 1) { pieces.append(.placeholder(placeholder)) }
      index = end + 1
    }
    if !text.isEmpty { pieces.append(.text(String(text))) }
    return pieces
  }

  private mutating func placeholder(_ name: String, at span: Range<Int>) -> Placeholder? {
    let known = known
    if let placeholder = known.first(where: { $0.name == name })?.placeholder { return placeholder }
    if case .scenario(let names) = scope, names.mayDeclare(name) { return nil }
    let near = Spelling.nearest(to: name, among: known.map(\.name))
    problems.append(D203UndeclaredName.placeholder(name, at: span, near: near, known: known.map(\.name)))
    return nil
  }

  private var known: [(name: String, placeholder: Placeholder)] {
    let common: [(String, Placeholder)] = [
      ("customer.name", .customerName), ("customer.role", .customerRole), ("customer.company", .customerCompany),
      ("quote.feature", .quoteFeature), ("quote.outcome", .quoteOutcome),
      ("quote.day", .quoteDay),
    ]
    switch scope {
    case .voice: return common + [("product.name", .productName), ("last", .last), ("told", .told), ("first", .first)]
    case .scenario(let names):
      let product: [(String, Placeholder)] = names.hasProduct ? [("product.name", .productName)] : []
      return common + product
        + names.facts.map { ("fact.\($0)", .fact($0)) } + names.numbers.map { ("number.\($0)", .number($0)) }
        + names.people.map { ("person.\($0).name", .personName($0)) }
    }
  }
}
