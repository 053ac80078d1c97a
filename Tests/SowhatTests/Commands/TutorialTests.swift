import Foundation
import Testing

@testable import sowhat

/// The steps of "Your first customer" in Dialogs/README.md, done as a trainer does them.
@Suite struct TutorialTests {
  /// A block of the section: what goes into the file, or what is typed and seen.
  private struct Block {
    var kind: String
    var lines: [String]
  }

  private static let blocks: [Block] = {
    let text = (try? Disk.read("\(Program.root)/Dialogs/README.md").text) ?? ""
    guard let start = text.range(of: "## Your first customer"), let end = text.range(of: "## The commands") else {
      return []
    }
    return text[start.upperBound..<end.lowerBound].components(separatedBy: "\n```").enumerated()
      .filter { $0.offset % 2 == 1 }.map { _, block in
        let lines = block.components(separatedBy: "\n")
        return Block(kind: lines[0], lines: Array(lines.dropFirst()))
      }
  }()

  @Test func everyStepDoesWhatThePageSays() throws {
    let pairs = (0..<4).flatMap { _ in ["yaml", "console"] }
    #expect(Self.blocks.map(\.kind) == ["yaml", "console", "console"] + pairs)
    let scratch = try Scratch()
    try Disk.makeFolder(scratch.file("Dialogs/scenarios"))
    var file: [(key: String, lines: [String])] = []
    for block in Self.blocks {
      if block.kind == "yaml" {
        put(block.lines, into: &file)
        _ = try scratch.write(file.flatMap(\.lines).joined(separator: "\n") + "\n", as: "rosa.yaml")
      } else {
        try run(block.lines, in: scratch)
      }
    }
  }

  /// A key that is there already is replaced with all that belongs to it; another is added at the end.
  private func put(_ lines: [String], into file: inout [(key: String, lines: [String])]) {
    var place = 0
    for line in lines {
      if let key = line.first.flatMap({ $0.isLetter ? line.components(separatedBy: ":")[0] : nil }) {
        place = file.firstIndex { $0.key == key } ?? file.count
        if place == file.count { file.append((key, [])) }
        file[place].lines = []
      }
      file[place].lines.append(line)
    }
  }

  /// Each command with what follows it: `you ▸` is typed, the rest must be seen, in this order.
  private func run(_ lines: [String], in scratch: Scratch) throws {
    for part in lines.split(whereSeparator: { $0.hasPrefix("$ ") }, keepingHead: true) {
      let words = part[0].dropFirst(2).split(separator: " ").map(String.init)
      if words[0] == "cp" {
        _ = try scratch.write(try scratch.text(of: "rosa.yaml"), as: words[2] + words[1])
        continue
      }
      let folder = words.contains { $0.hasSuffix(".yaml") } ? "\(Program.root)/Dialogs" : scratch.file("Dialogs")
      let arguments = words.dropFirst().map { $0 == "rosa.yaml" ? scratch.file($0) : $0 }
      let typed = part.filter { $0.hasPrefix("you ▸ ") }.map { $0.dropFirst(6) + "\n" }
      let run = try Piped(arguments + ["--dialogs", folder], input: typed.joined())
      var rest = run.text[...]
      for line in part.dropFirst() where !line.hasPrefix("you ▸ ") {
        let found = rest.range(of: line)
        #expect(
          found != nil, "no `\(line)` in what `\(words.joined(separator: " "))` shows:\n\(run.text)\(run.errorText)")
        rest = rest[(found?.upperBound ?? rest.startIndex)...]
      }
    }
  }
}

extension [String] {
  /// Parts that begin with a line which is a head.
  fileprivate func split(whereSeparator isHead: (String) -> Bool, keepingHead: Bool) -> [[String]] {
    reduce(into: []) { parts, line in
      if isHead(line) { parts.append([line]) } else if !parts.isEmpty { parts[parts.count - 1].append(line) }
    }
  }
}
