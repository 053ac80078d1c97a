/// Answers that try to win what they do not deserve, and true ones beside their denial: `Dialogs/corpus/traps`.
package enum TrapLoader {
  /// `traps.tsv`: columns family, text, said, at-most, reason.
  package static func traps(_ file: SourceFile) -> (traps: [Trap], diagnostics: [Diagnostic]) {
    let table = TableReader(file, columns: ["family", "text", "said", "at-most", "reason"])
    let traps = table.rows.compactMap { row -> Trap? in
      guard let level = Int(row["at-most"].value).flatMap(Altitude.init(rawValue:)) else { return nil }
      return Trap(
        family: row["family"].value, text: row["text"].value, said: said(row), atMost: level,
        reason: row["reason"].value)
    }
    return (traps, table.findings)
  }

  /// `negations.tsv`: columns benefit, negated, said.
  package static func negations(_ file: SourceFile) -> (negations: [Denial], diagnostics: [Diagnostic]) {
    let table = TableReader(file, columns: ["benefit", "negated", "said"])
    return (
      table.rows.map { Denial(benefit: $0["benefit"].value, negated: $0["negated"].value, said: said($0)) },
      table.findings
    )
  }

  private static func said(_ row: TableRow) -> [String] {
    row["said"].value.split(separator: "|").map { String($0.drop { $0 == " " }) }
  }
}
