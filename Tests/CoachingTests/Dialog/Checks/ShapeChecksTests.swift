import Testing

@testable import Coaching

@Suite struct ShapeChecksTests {
  private func expect(
    head: String = "", states: String, _ codes: DiagnosticCode..., location: SourceLocation = #_sourceLocation
  ) {
    let top = "dialog: 1\ntitle: \"T\"\nskill: outcomes\ncustomer: {name: Dana}\n\(head)\nstart: open\nstates:\n"
    Findings(checking: top + states).expect(codes, location: location)
  }

  private static let open = """
      open:
        say: "What?"
        routes:
          - {id: good, if: "altitude >= benefit", go: won}
        else: {say: "And?"}
      won: {final: pass, say: "Good."}

    """

  @Test func aStateWithNothingAtAllIsADeadEndOnly() {
    expect(
      states: """
          open:
            say: "What?"
            else: {go: stuck}
          ⟦stuck⟧: {say: "Hm."}
        """, .deadEnd)
  }

  @Test func aStateThatOnlyLeadsToItselfIsADeadEnd() {
    expect(states: "  ⟦open⟧:\n    say: \"What?\"\n    else: {say: \"And?\", go: open}\n", .deadEnd)
  }

  @Test func aMeterThatRunsOutIsAWayOut() {
    let meter = "meters: {patience: {start: 2, max: 3, empty: walked}}"
    let walked = "  walked: {final: fail, say: \"Bye.\"}\n"
    expect(
      head: meter, states: "  open:\n    say: \"What?\"\n    else: {say: \"And?\", add: {patience: -1}}\n" + walked)
    expect(
      head: meter, states: "  ⟦open⟧:\n    say: \"What?\"\n    else: {say: \"And?\", add: {patience: 1}}\n" + walked,
      .deadEnd)
  }

  @Test func theLadderAndGoingBackAreWaysOut() {
    expect(
      states: "  open:\n    say: \"What?\"\n    else: {say: \"And?\"}\n    ladder: [{go: won}]\n  won: {final: pass}\n")
    expect(
      states: Self.open.replacingElse("{go: aside}") + "  aside: {say: \"Oh?\", else: {go: back}}\n")
  }

  @Test func onlyTheFirstOfUnreachableStatesIsReported() {
    let more = """
        ⟦a⟧: {say: "A?", else: {go: b}}
        b: {say: "B?", else: {go: c}}
        c: {final: fail}
        ⟦d⟧: {say: "D?", else: {go: e}}
        e: {say: "E?", else: {go: d}}
        f: {say: "F?", entry: true, else: {go: won}}
      """
    expect(states: Self.open + more, .unreachable, .unreachable)
  }

  @Test func placesWithoutACertainLine() {
    expect(
      head: "facts: {late: {says: \"Late.\", numbers: [n]}, open: {says: \"Open.\", public: true, numbers: [m]}}\n"
        + "numbers: {n: {value: 9}, m: {value: 9}, free: {value: 1}}",
      states: """
          open:
            say: [⟦"{fact.late}"⟧, {text: "Ask.", when: "turn > 1"}]
            silence: "{fact.open} {number.m} {number.free} {customer.name}"
            routes:
              - {id: good, if: "altitude >= benefit", go: won, say: ⟦"{number.n}"⟧}
            else: {say: ⟦"{customer.role}"⟧}
          won: {final: pass, say: ["{fact.late}", "Good."]}
        """, .noLineLeft, .noLineLeft, .noLineLeft)
  }

  @Test func whatIsUsedAndWhatIsNot() {
    expect(
      head: """
        people: {sam: {name: Sam}, ⟦kim⟧: {name: Kim}, pat: {name: Pat, owns: [cash]}, lee: {name: Lee}}
        terms: {cash: {kind: kpi}}
        facts: {never-asked: {says: "X."}}
        numbers: {n: {value: 1}}
        meters: {⟦idle⟧: {start: 1, max: 3}, ⟦fixed⟧: {start: 1, max: 3}, ⟦moved⟧: {start: 1, max: 3}, used: {start: 1, max: 3, full: won}}
        vars: {⟦flat⟧: true, ⟦frozen⟧: true, ⟦put⟧: true}
        """,
      states: """
          open:
            say: "What?"
            routes:
              - {id: good, if: "altitude >= benefit and fixed > 1 and frozen", go: won}
            else: {say: [{text: "And {person.lee.name}?", speaker: sam}], add: {moved: 1, used: 1}, set: {put: false}}
          won: {final: pass, say: "Good."}
        """,
      .neverRead, .neverRead, .neverChanged, .changedNeverRead, .neverRead, .neverChanged, .changedNeverRead)
  }
}

extension String {
  fileprivate func replacingElse(_ text: String) -> String { replacing("{say: \"And?\"}", with: text) }
}
