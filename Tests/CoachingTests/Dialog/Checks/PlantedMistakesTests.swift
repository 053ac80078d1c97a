import Testing

@testable import Coaching

/// Several mistakes in one file: each is reported once, at its place, and brings no others.
@Suite struct PlantedMistakesTests {
  private func expect(
    _ marked: String, gives codes: [DiagnosticCode], location: SourceLocation = #_sourceLocation
  ) {
    let example = MarkedText(marked, file: "a.yaml")
    let file = SourceFile(name: "a.yaml", text: example.text)
    let found = ScenarioChecks.check(file).diagnostics
    let comment = Comment(rawValue: DiagnosticRenderer([file]).text(found))
    #expect(found.map(\.code) == codes, comment, sourceLocation: location)
    #expect(found.map(\.range) == example.ranges, comment, sourceLocation: location)
  }

  /// The first state stands in for the start, and may be one that nothing leads to.
  @Test func withoutAStartAParentNeedsNoElse() {
    let found = ScenarioChecks.check(
      SourceFile(
        name: "a.yaml",
        text: """
          dialog: 1
          title: Short
          skill: outcomes
          customer: {name: Dana}
          states:
            anywhere:
              routes: [{id: boasts, if: "flag.hollow", say: "Meaning what?"}]
            open:
              parent: anywhere
              say: "What does this mean for my business?"
              routes: [{id: good, if: "altitude >= benefit", go: won}]
              else: {say: "And?"}
              ladder: [{say: "Goodbye.", go: lost}]
            won: {final: pass, say: "Send me that."}
            lost: {final: fail, say: "Goodbye."}
          """)
    ).diagnostics
    #expect(found.map(\.message) == ["a scenario needs `start`"], "\(found)")
  }

  @Test func whoWantsSilenceToCostIsShownHow() {
    let found = Findings(
      checking: PageExample.explored().replacing(
        "    else:", with: "    silence: ⟦{say: \"Still there?\", add: {patience: -1}}⟧\n    else:"))
    found.expect([.wrongType])
    #expect(found.found.first?.help?.contains("if: \"silence\"") == true)
  }

  @Test func sevenMistakesGiveThoseSeven() {
    expect(
      """
      dialog: 1
      title: ⟦1.10⟧
      skill: outcomes
      level: 2
      ⟦level⟧: 3
      customer: {name: Dana, ⟦roll⟧: CFO, company: Ridgeline Haulage}
      facts:
        late: {says: "They leave late.", asked: ["When do they leave?"], need: implied}
      meters:
        patience: {start: 4, max: 5, empty: walked}
      start: open
      states:
        open:
          say: "What does this mean, 'frankly'?"
          routes:
            - {id: found, if: "asked.late", go: ⟦cots⟧}
            - {id: ahead, if: 'altitude >= ⟦4x⟧', go: won}
            - {id: both, if: ⟦"asked.late and altitude >= benefit"⟧, go: won}
          else: {say: "Hm. And?", add: {patience: -1}}
        cost:
          say: "So what is that worth to {customer.role}?"
          routes:
            - {id: worth, if: "altitude >= outcome", go: won}
          else: {say: "⟦{quote.feeture}⟧? And?", add: {patience: -1}}
        won: {final: pass, say: "Send me that."}
        walked: {final: fail, say: "Goodbye."}
      """,
      gives: [.unquotedText, .duplicateKey, .unknownKey, .noSuchState, .guardType, .shadowedRoute, .undeclaredName])
  }

  @Test func aLostRouteMakesNothingUnreachable() {
    expect(
      """
      dialog: 1
      title: "T"
      skill: outcomes
      customer: {name: Dana}
      start: open
      states:
        open:
          say: "What does this mean?"
          routes: ⟦"asked.late go cost"⟧
          else: {say: "And?"}
        cost: {final: pass, say: "Good."}
      """, gives: [.wrongType])
  }

  @Test func aSecondKeyMakesNothingUnusedOrUnreachable() {
    expect(
      """
      dialog: 1
      title: "T"
      skill: outcomes
      customer: {name: Dana}
      meters:
        trust: {start: 1, max: 3}
      start: open
      states:
        open:
          say: "What does this mean?"
          routes:
            - {id: a, if: "altitude >= benefit", go: won}
          ⟦routes⟧:
            - {id: b, if: "trust >= 2", go: cost, add: {trust: 1}}
          else: {say: "And?"}
        cost: {final: pass, say: "Good."}
        won: {final: pass, say: "Good."}
      """, gives: [.duplicateKey])
  }

  @Test func aMisspelledKeyCountsAsTheOneThatWasMeant() {
    expect(
      """
      dialog: 1
      ⟦titel⟧: "T"
      skill: outcomes
      customer: {name: Dana}
      start: open
      states:
        open:
          say: "What does this mean?"
          ⟦rutes⟧:
            - {id: a, ⟦iff⟧: "altitude >= benefit", ⟦goto⟧: won}
          ⟦esle⟧: {say: "And?"}
        won: {⟦finl⟧: pass, say: "Good.", debrief: "Good."}
      """, gives: [.unknownKey, .unknownKey, .unknownKey, .unknownKey, .unknownKey, .unknownKey])
  }

  @Test func aGuardWithAFaultIsNeitherConstantNorAShadow() {
    expect(
      """
      dialog: 1
      title: "T"
      skill: outcomes
      customer: {name: Dana}
      vars:
        mood: {values: [warm, cold], start: warm}
      start: open
      states:
        open:
          say: "What does this mean?"
          routes:
            - {id: a, if: "⟦xyzzy⟧ and mood == cold", go: won}
            - {id: b, if: "altitude >= benefit ⟦&&⟧ asks", say: "Go on.", set: {mood: cold}}
            - {id: c, if: "tie >= ⟦7⟧", go: won}
            - {id: d, if: "altitude >= benefit", go: won}
          else: {say: "And?"}
        won: {final: pass, say: "Good."}
      """, gives: [.undeclaredName, .guardType, .outsideRange])
  }

  @Test func aBareWordForAStateIsToldToBeQuotedAndNoMore() {
    expect(
      """
      dialog: 1
      title: "T"
      skill: outcomes
      customer: {name: Dana}
      start: open
      states:
        open:
          say: "What does this mean?"
          routes:
            - {id: a, if: "altitude >= benefit", go: ⟦no⟧}
          else: {say: "And?"}
        "no": {final: fail, say: "No."}
      """, gives: [.unquotedText])
  }

  @Test func aSectionThatIsNoMappingLeavesItsNamesInDoubt() {
    expect(
      """
      dialog: 1
      title: "T"
      skill: outcomes
      customer: {name: Dana}
      facts:
        ⟦-⟧ late: {says: "Late."}
        - goal
      meters: ⟦[trust]⟧
      start: open
      states:
        open:
          say: [{text: "What?", tells: [goal]}, "So?"]
          routes:
            - {id: a, if: "asked.late and trust > 1", go: won, add: {trust: 1}, say: ["{fact.late}", "Go."]}
          else: {say: "And?"}
        won: {final: pass, say: "Good."}
      """, gives: [.wrongType, .wrongType])
  }

  @Test func statesThatAreNoMappingAreOneFinding() {
    expect(
      "dialog: 1\ntitle: T\nskill: outcomes\ncustomer: {name: Dana}\nstart: open\nstates:\n  ⟦- open⟧\n",
      gives: [.wrongType])
  }

  @Test func aSectionThatStandsTwiceIsOneFinding() {
    expect(
      """
      dialog: 1
      title: "T"
      skill: outcomes
      customer: {name: Dana}
      facts: {late: {says: "Late."}}
      start: open
      states:
        open:
          say: "What?"
          routes:
            - {id: a, if: "asked.late or learned.goal", go: won}
            - {id: b, if: "altitude >= 4", go: later}
          else: {say: "And?"}
        won: {final: pass, say: "Good."}
      ⟦facts⟧: {goal: {says: "Goal."}}
      ⟦states⟧:
        later: {final: pass, say: "Later."}
      """, gives: [.duplicateKey, .duplicateKey])
  }

  @Test func keysThatBelongElsewhereSaySo() {
    let text = ExampleScenario.text + "call: open\nparent: open\n"
    let found = ScenarioChecks.check(SourceFile(name: "a", text: text)).diagnostics
    #expect(found.map(\.help) == ["`call` belongs to a route, `else` or a rung", "`parent` belongs to a state"])
    #expect(found.map(\.code) == [.unknownKey, .unknownKey])
  }
}
