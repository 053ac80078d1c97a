import Testing

@testable import Coaching

@Suite struct DialogMapTests {
  @Test func waysThatLeadAwayAreEdgesAndOthersStandInTheBox() throws {
    let map = DialogMap(try Gatekeeper.scenario())
    #expect(map.nodes.map(\.id) == ["gate", "yard", "in", "out", "patience = 0"])
    #expect(
      map.edges.map { "\($0.from) > \($0.to)" } == ["gate > yard", "gate > out", "yard > in", "patience = 0 > out"])
    #expect(map.edges[0].ways.map(\.name) == ["asks", "third", "patient"])
    #expect(map.edges[1].ways.map(\.label) == ["else, 3rd time on"])
    #expect(
      map.nodes[0].stays.map(\.label) == [
        "again: attempt == 2 and not seen", "else (patience -1)", "else, 2nd time (patience -2)",
      ])
    #expect(map.nodes[1].stays.map(\.label) == ["else", "else, 2nd time on, back to the state before"])
    #expect(map.edges[0].ways[1].label == "third: turn >= 3 (seen = true, mood = warm)")
    #expect(map.nodes[0].says == "Gil here. What do you want?")
  }

  @Test func mermaid() throws {
    let lines = DialogMap(try Gatekeeper.scenario()).mermaid.split(separator: "\n").map(String.init)
    #expect(lines[0] == "flowchart TD")
    #expect(lines.contains("  n2([\"in<br/>Welcome.\"])"))
    #expect(lines.contains("  n4{{\"patience = 0<br/>in any state\"}}"))
    #expect(lines.contains("  n1 -->|\"house: attempt #62;= 2\"| n2"))
    #expect(lines.contains("  class n2 pass"))
    #expect(lines.contains("  class n3 fail"))
  }

  @Test func textsCannotBreakOutOfALabel() throws {
    let dot = DialogMap(try Gatekeeper.scenario()).dot
    #expect(dot.contains("label=<The gate &quot;G&quot; &lt;1&gt;>"))
    #expect(dot.contains("patience &lt;= 1"))
    #expect(!dot.contains("<= 1"))
    #expect(dot.filter { $0 == "{" }.count == dot.filter { $0 == "}" }.count)
  }

  @Test func coverageIsShownInWordsAndColour() throws {
    let scenario = try Gatekeeper.scenario()
    var coverage = Coverage(of: scenario)
    var session = try Gatekeeper.session()
    for _ in 0..<5 { _ = session.reply(to: Gatekeeper.line) }
    coverage.record(session.turns)
    let map = DialogMap(scenario, coverage: coverage)
    #expect(map.edges.map(\.share) == [.some, MapEdge.Share.none, .all, MapEdge.Share.none])
    #expect(map.edges[0].ways[0].label == "asks: asked.key and seen [not\u{A0}taken]")
    #expect(map.nodes.map(\.isTaken) == [true, true, true, false, false])
    #expect(map.mermaid.contains("linkStyle 2 stroke:#2e7d32"))
    #expect(map.dot.contains("not reached"))
  }

  @Test func labelsBreakBetweenWordsAndAreCut() {
    #expect(LabelText.lines("one two three", columns: 8, most: 9) == ["one two", "three"])
    #expect(LabelText.lines("one two three four", columns: 8, most: 2) == ["one two", "three ..."])
    #expect(LabelText.lines("", columns: 8, most: 2) == [])
  }
}
