/// Reads `Dialogs/corpus/matching/<author>.tsv`: customers written to try matching with, five a file or more.
///
/// A row is a line that a customer `says` when a fact is told, a `sample` of the questions for it as a trainer writes it
/// down, a question that is `asked` for it, or one `off-topic`. Where there are no samples, some of what is asked serves.
package enum MatchingCorpusLoader {
  static let columns = ["text", "kind", "fact", "form", "spin", "area", "author", "scenario"]

  private enum Kind: String, CaseIterable {
    case says, sample, asked
    case offTopic = "off-topic"
  }

  /// The customers in the order of their first rows.
  package static func load(_ file: SourceFile) -> (cases: [MatchingCase], diagnostics: [Diagnostic]) {
    let table = TableReader(file, columns: columns)
    var cases: [MatchingCase] = []
    var findings = table.findings
    for row in table.rows {
      guard let kind = Kind(rawValue: row["kind"].value) else {
        let known = Kind.allCases.map(\.rawValue)
        findings.append(
          D801KnowledgeFile.label(row["kind"].value, of: "kind", among: known, at: row["kind"].range))
        continue
      }
      let place = place(of: row, in: &cases)
      if !add(row, kind, to: &cases[place]) {
        let known = cases[place].facts.map(\.id)
        findings.append(
          D801KnowledgeFile.label(row["fact"].value, of: "fact", among: known, at: row["fact"].range))
      }
    }
    return (cases, findings)
  }

  private static func place(of row: TableRow, in cases: inout [MatchingCase]) -> Int {
    let id = row["scenario"].value
    if let known = cases.firstIndex(where: { $0.id == id }) { return known }
    cases.append(MatchingCase(id: id, author: row["author"].value, facts: []))
    return cases.count - 1
  }

  /// False where a question is of a fact whose line does not stand before it.
  private static func add(_ row: TableRow, _ kind: Kind, to customer: inout MatchingCase) -> Bool {
    let text = row["text"]
    switch kind {
    case .says:
      customer.facts.append(
        Fact(id: row["fact"].value, says: text.value, area: Area(rawValue: row["area"].value), range: row.range))
      customer.asked.append([])
    case .sample, .asked:
      guard let fact = customer.facts.firstIndex(where: { $0.id == row["fact"].value }) else { return false }
      if kind == .sample { customer.facts[fact].asked.append(text) } else { customer.asked[fact].append(text) }
    case .offTopic: customer.offTopic.append(text.value)
    }
    return true
  }
}
