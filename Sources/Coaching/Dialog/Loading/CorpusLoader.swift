/// Reads a file of the corpus. A line with a fault is reported (D801) and left out.
package struct CorpusLoader {
  private let kind: Corpus.Kind
  private var findings: [Diagnostic]

  package static func load(
    _ file: SourceFile, kind: Corpus.Kind
  ) -> (examples: [Corpus.Example], diagnostics: [Diagnostic]) {
    let table = TableReader(file, columns: kind.columns)
    var loader = CorpusLoader(kind: kind, findings: table.findings)
    let examples = table.rows.compactMap { loader.example($0) }
    return (examples, loader.findings.sorted(by: Diagnostic.inOrder))
  }

  private mutating func example(_ row: TableRow) -> Corpus.Example? {
    let text = row["text"]
    let isEmpty = text.value.allSatisfy(\.isWhitespace)
    if isEmpty { findings.append(D801KnowledgeFile.emptyField("text", at: row.range)) }
    guard let label = label(row), !isEmpty else { return nil }
    return Corpus.Example(
      text: text.value, label: label, said: Self.parts(row["said"], separator: UInt8(ascii: "|")).map(\.value),
      product: row["product"].value, author: row["author"].value, scenario: row["scenario"].value, range: text.range)
  }

  private mutating func label(_ row: TableRow) -> Corpus.Label? {
    switch kind {
    case .altitude:
      return row["label"].value == Self.denial ? .denial : altitude(row["label"]).map(Corpus.Label.altitude)
    case .questions:
      let form = choice(row["form"], "form", QuestionForm.self)
      let spin = choice(row["spin"], "spin", SPIN.self)
      let area = choice(row["area"], "area", Area.self)
      guard let form, let spin, let area else { return nil }
      return .question(form, spin, area)
    case .objections:
      let words = Self.parts(row["moves"], separator: UInt8(ascii: ","))
      let moves = words.compactMap { move($0) }
      guard let quality = choice(row["quality"], "quality", Corpus.Quality.self), moves.count == words.count else {
        return nil
      }
      return .objection(moves, quality)
    case .needs: return choice(row["need"], "need", Need.self).map(Corpus.Label.need)
    case .talk: return choice(row["kind"], "kind", TalkKind.self).map(Corpus.Label.talk)
    case .proposals: return choice(row["kind"], "kind", QuestionPurpose.self).map(Corpus.Label.purpose)
    }
  }

  private static let denial = "denied"

  private mutating func altitude(_ word: Located<String>) -> Altitude? {
    if let altitude = Altitude(name: word.value) { return altitude }
    let known = Altitude.allCases.map(\.name) + [Self.denial]
    findings.append(D801KnowledgeFile.label(word.value, of: "label", among: known, at: word.range))
    return nil
  }

  private mutating func move(_ word: Located<String>) -> Move? {
    if let move = Move(rawValue: word.value) { return move }
    findings.append(D804UnknownName.move(word.value, at: word.range))
    return nil
  }

  private mutating func choice<Choice>(_ word: Located<String>, _ column: String, _: Choice.Type) -> Choice?
  where Choice: CaseIterable & RawRepresentable<String> {
    if let choice = Choice(rawValue: word.value) { return choice }
    let known = Choice.allCases.map(\.rawValue)
    findings.append(D801KnowledgeFile.label(word.value, of: column, among: known, at: word.range))
    return nil
  }

  /// The parts of a field without the spaces around them, each with its place; empty ones are left out.
  private static func parts(_ field: Located<String>, separator: UInt8) -> [Located<String>] {
    field.value.utf8.split(separator: separator).compactMap { part in
      let trimmed = part.trimmingSpaces
      guard !trimmed.isEmpty else { return nil }
      let text = Substring(trimmed)
      var range = field.range
      range.start.column += field.value[..<text.startIndex].unicodeScalars.count
      range.end.column = range.start.column + text.unicodeScalars.count
      return Located(String(text), at: range)
    }
  }
}

extension Substring.UTF8View {
  fileprivate var trimmingSpaces: Substring.UTF8View {
    let space = UInt8(ascii: " ")
    var rest = drop { $0 == space }
    while rest.last == space { rest.removeLast() }
    return rest
  }
}
