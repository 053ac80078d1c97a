extension DialogMap {
  /// The picture for Graphviz.
  package var dot: String {
    let names = Dictionary(nodes.enumerated().map { ($1.id, "n\($0)") }) { first, _ in first }
    var lines = [
      "digraph dialog {",
      "  graph [rankdir=TB, nodesep=0.5, ranksep=0.8, fontname=\"\(Self.font)\", labelloc=t, fontsize=18,",
      "    label=<\(heading)>]",
      "  node [shape=plain, fontname=\"\(Self.font)\", fontsize=11]",
      "  edge [fontname=\"\(Self.font)\", fontsize=10, color=\"#5b6b8c\", fontcolor=\"#333333\", arrowsize=0.8]",
    ]
    lines += nodes.map { "  \(names[$0.id] ?? "") [label=<\(Self.table($0))>]" }
    lines += edges.map { edge in
      let isLimit = nodes.first { $0.id == edge.from }?.kind == .limit
      return "  \(names[edge.from] ?? "") -> \(names[edge.to] ?? "") [\(Self.attributes(edge, isLimit: isLimit))]"
    }
    // Endings side by side at the bottom show at a glance how the talk can go.
    let endings = nodes.filter { node in
      switch node.kind {
      case .final: true
      case .waiting, .limit: false
      }
    }
    lines.append("  { rank=sink; \(endings.compactMap { names[$0.id] }.joined(separator: "; ")) }")
    return (lines + ["}"]).joined(separator: "\n") + "\n"
  }

  /// The title, and under it what names in guards stand for.
  private var heading: String {
    guard !names.isEmpty else { return Self.escaped(title) }
    let rows = names.map { name, meaning in
      let lines = LabelText.lines(meaning, columns: 110, most: 3).map(Self.escaped)
      let cells = [
        "<B>\(Self.escaped(name))</B>", lines.joined(separator: "<BR ALIGN=\"LEFT\"/>") + "<BR ALIGN=\"LEFT\"/>",
      ]
      return "<TR>"
        + cells.map { "<TD ALIGN=\"LEFT\" VALIGN=\"TOP\"><FONT POINT-SIZE=\"10\">\($0)</FONT></TD>" }.joined() + "</TR>"
    }
    return "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"2\">"
      + "<TR><TD COLSPAN=\"2\">\(Self.escaped(title))</TD></TR>\(rows.joined())</TABLE>"
  }

  private static let font = "Helvetica,Arial,sans-serif"

  private static func table(_ node: MapNode) -> String {
    let colours = MapColour.colours(of: node)
    let border = node.isTaken == false ? " STYLE=\"DASHED\"" : " STYLE=\"ROUNDED\""
    let head =
      "<B>\(escaped(node.id))</B>" + (node.isStart ? "&#160;(start)" : "") + (node.note.map { "&#160;(\($0))" } ?? "")
      + ending(node.kind)
      + (node.isTaken == false ? " <FONT COLOR=\"\(MapColour.missed.line)\">not reached</FONT>" : "")
    let said = LabelText.lines(node.says, columns: 36, most: 3).map { "<I>\(escaped($0))</I>" }
    var rows = ["<TR><TD>\(head)</TD></TR>"]
    if !said.isEmpty { rows.append("<TR><TD>\(said.joined(separator: "<BR/>"))</TD></TR>") }
    if !node.stays.isEmpty {
      let stays = "stays here:<BR ALIGN=\"LEFT\"/>" + node.stays.map { text(of: $0, columns: 42) }.joined()
      rows.append("<TR><TD BALIGN=\"LEFT\" ALIGN=\"LEFT\"><FONT POINT-SIZE=\"9\">\(stays)</FONT></TD></TR>")
    }
    return "<TABLE BORDER=\"\(node.isStart ? 2 : 1)\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"4\" "
      + "BGCOLOR=\"\(colours.fill)\" COLOR=\"\(colours.line)\"\(border)>\(rows.joined())</TABLE>"
  }

  private static func ending(_ kind: MapNode.Kind) -> String {
    switch kind {
    case .waiting, .limit: ""
    case .final(let ending): ": \(ending.rawValue)"
    }
  }

  private static func attributes(_ edge: MapEdge, isLimit: Bool) -> String {
    let label = edge.ways.map { text(of: $0, columns: 34) }.joined()
    let colour = edge.share.map { ", color=\"\(MapColour.line(of: $0))\"" } ?? ""
    let style = isLimit || edge.share == MapEdge.Share.none ? ", style=dashed" : ""
    return "label=<\(label)>\(colour)\(style)"
  }

  /// A way's label, each line ended so that it begins at the left, the first behind a dash, clear of edges on both sides.
  private static func text(of way: MapWay, columns: Int) -> String {
    let lines = LabelText.lines(way.label, columns: columns, most: 5).map(escaped)
    let text = lines.enumerated().map { index, line in
      (index == 0 ? "&#160;&#160;- " : "&#160;&#160;&#160;&#160;") + line + "&#160;&#160;<BR ALIGN=\"LEFT\"/>"
    }.joined()
    return way.isTaken == false ? "<FONT COLOR=\"\(MapColour.missed.line)\">\(text)</FONT>" : text
  }

  /// For Graphviz' labels in the manner of HTML.
  private static func escaped(_ text: String) -> String { text.withoutControls.escapedForMarkup }
}

extension String {
  /// For XML and HTML: `a < b` is `a &lt; b`.
  package var escapedForMarkup: String {
    unicodeScalars.reduce(into: "") { output, scalar in
      switch scalar {
      case "&": output += "&amp;"
      case "<": output += "&lt;"
      case ">": output += "&gt;"
      case "\"": output += "&quot;"
      case "'": output += "&#39;"
      default: output.unicodeScalars.append(scalar)
      }
    }
  }
}
