import Testing

@testable import Coaching

@Suite struct DialogMapTests {
  /// What the author has named is not written out in each box, and what no arrow leads to says why it is there.
  @Test func namesParentsAndObjectionsAreShownAsSuch() throws {
    let talk = try Talk(
      """
      let: {polite: "not flag.forbidden and not move.pressure", ready: "polite and altitude >= benefit"}
      start: open
      states:
        house: {routes: [{id: boasts, if: "move.superiority", say: "Oh?"}, {id: pushes, if: "move.pressure", say: "No."}]}
        open:
          parent: house
          say: "What does it mean?"
          routes: [{id: lands, if: "ready", go: won}, {id: hears, if: "polite and move.acknowledge", say: "Yes. And?"}]
          else: {say: "And?"}
          ladder: [{say: "Bye.", go: lost}]
        won: {final: pass, say: "Good."}
        lost: {final: fail, say: "Bye."}
      objections:
        dear: {type: price, cause: discount, say: "Why?", else: {say: "Go on.", go: return}}
      """)
    let map = DialogMap(talk.session.scenario)
    #expect(map.nodes.map(\.note) == ["a parent", nil, nil, nil, "an objection"])
    #expect(
      map.nodes[1].stays.map(\.label) == ["hears: polite and move.acknowledge", "else", "as in house: boasts, pushes"])
    #expect(map.edges[0].ways.map(\.label) == ["lands: ready"])
    #expect(map.names.map(\.name) == ["polite", "ready"])
    #expect(map.names[1].meaning == "polite and altitude >= benefit")
    #expect(map.dot.contains("<B>dear</B>&#160;(an objection)"))
    #expect(map.dot.contains("<B>polite</B>") && map.dot.contains("not flag.forbidden and"))
    #expect(map.mermaid.contains("house #40;a parent#41;"))
    let covered = DialogMap(talk.session.scenario, coverage: Coverage(of: talk.session.scenario))
    #expect(covered.nodes.map(\.isTaken) == [nil, false, false, false, false], "a parent is no place to come to")
  }

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

  @Test func aComparisonStaysInOneLine() {
    let label = "nearly: altitude >= benefit and not asks (trust +1)"
    #expect(
      LabelText.lines(label, columns: 18, most: 9) == ["nearly:", "altitude >= benefit", "and not asks", "(trust +1)"])
  }
}
