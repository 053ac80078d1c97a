/// A fault in a lexicon, rubric, voice or corpus file: what D101 to D109 and their like are for scenarios.
enum D801KnowledgeFile {
  static let page = DiagnosticPage(
    .knowledgeFile, "a lexicon, rubric, voice or corpus file that cannot be read", kind: .lexicon,
    explanation: """
      The files that the program grades with have their own formats; a fault in one is reported as it would be in a
      scenario, but under this code. `Dialogs/README.md` describes them.
      """,
    bad: """
      lexicon: 1
      about: words for money saved
      ⟦phrase⟧: [cut cost, save money]
      """ + "\n",
    fixed: """
      lexicon: 1
      about: words for money saved
      phrases: [cut cost, save money]
      """ + "\n")

  /// A fault of the text under this code; what is said of knowledge files alone stays as it is.
  static func recoded(_ finding: Diagnostic) -> Diagnostic {
    guard !finding.code.isOfKnowledge else { return finding }
    return Diagnostic(
      .knowledgeFile, at: finding.range, finding.message, notes: finding.notes, help: finding.help)
  }

  static func header(missing columns: [String], in file: String) -> Diagnostic {
    let names = columns.map { "`\($0)`" }.joined(separator: ", ")
    return Diagnostic(
      .knowledgeFile, at: .top(of: file), "the first line lacks the column \(names)",
      help: "name the columns in the first line, with a tab between two")
  }

  static func column(_ name: String, among known: [String], at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .knowledgeFile, at: range, "no column `\(name)`", help: Spelling.help(for: name, among: known, kind: "columns"))
  }

  static func fieldCount(_ count: Int, wanted: Int, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .knowledgeFile, at: range, "\(count) fields where the first line has \(wanted)",
      help: "put one tab between two fields and none into them")
  }

  static func label(_ word: String, of column: String, among known: [String], at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .knowledgeFile, at: range, "`\(column)` cannot be `\(word)`",
      help: Spelling.help(for: word, among: known, kind: "it can be"))
  }

  static func model(_ fault: ModelFile.Fault, at range: SourceRange) -> Diagnostic {
    let message =
      switch fault {
      case .notAModel: "this is no fitted model"
      case .damaged: "the fitted model is damaged"
      case .malformed(let line): "the fitted model's line `\(line.printable)` cannot be read"
      }
    return Diagnostic(.knowledgeFile, at: range, message, help: "fit it again with `sowhat tune`")
  }

  static func staleModel(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .knowledgeFile, at: range, "the model was fitted for another version of the program",
      help: "fit it again with `sowhat tune`")
  }

  static func emptyField(_ column: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.knowledgeFile, at: range, "`\(column)` is empty")
  }
}

extension DiagnosticCode {
  fileprivate var isOfKnowledge: Bool { rawValue.hasPrefix("D8") }
}
