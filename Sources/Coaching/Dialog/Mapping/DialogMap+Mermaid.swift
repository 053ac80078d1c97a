extension DialogMap {
  /// The picture for what draws Mermaid: wikis, Markdown viewers, code hosts.
  package var mermaid: String {
    let names = Dictionary(nodes.enumerated().map { ($1.id, "n\($0)") }) { first, _ in first }
    var lines = ["flowchart TD"]
    lines += nodes.map { "  \(names[$0.id] ?? "")\(Self.box($0))" }
    for edge in edges {
      let label = edge.ways.flatMap { LabelText.lines($0.label, columns: 40, most: 4) }
      let arrow = edge.share == MapEdge.Share.none ? "-.->" : "-->"
      lines.append("  \(names[edge.from] ?? "") \(arrow)|\"\(Self.text(label))\"| \(names[edge.to] ?? "")")
    }
    lines += MapColour.classes.map { "  classDef \($0.name) fill:\($0.fill),stroke:\($0.line),color:#1a1a1a" }
    lines += nodes.map { "  class \(names[$0.id] ?? "") \(MapColour.name(of: $0))" }
    for (index, edge) in edges.enumerated() {
      if let share = edge.share { lines.append("  linkStyle \(index) stroke:\(MapColour.line(of: share))") }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func box(_ node: MapNode) -> String {
    let missed = node.isTaken == false ? ["not reached"] : []
    let said = LabelText.lines(node.says, columns: 40, most: 2)
    let stays = node.stays.flatMap { LabelText.lines("stays: " + $0.label, columns: 44, most: 3) }
    let label = text([node.id + (node.note.map { " (\($0))" } ?? "")] + missed + said + stays)
    return switch node.kind {
    case .waiting: "[\"\(label)\"]"
    case .final: "([\"\(label)\"])"
    case .limit: "{{\"\(label)\"}}"
    }
  }

  /// Mermaid reads `#name;` in a label as a character; whatever it could take for its own syntax is written so.
  private static func text(_ lines: [String]) -> String {
    lines.map { line in
      line.unicodeScalars.reduce(into: "") { output, scalar in
        switch scalar {
        case "\"", "#", "&", "<", ">", "`", "\\", "|", ";", "{", "}", "[", "]", "(", ")", "*", "_":
          output += "#\(scalar.value);"
        default: output.unicodeScalars.append(scalar)
        }
      }
    }.joined(separator: "<br/>")
  }
}
