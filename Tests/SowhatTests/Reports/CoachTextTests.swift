import Testing

@testable import Coaching
@testable import sowhat

@Suite struct CoachTextTests {
  private func text(_ words: [CoachWords], width: Int?) -> String {
    TranscriptText(style: Style(), width: width).text([.coach(words)])
  }

  @Test func wordsThatCountedAreUnderlinedBeneath() {
    let shown = text([.answer("Your trücks leave the gate sooner", marks: [5..<12, 28..<34])], width: 30)
    #expect(
      shown == """
        coach    Your trücks leave the
                      ~~~~~~
                 gate sooner
                      ~~~~~~


        """)
  }

  @Test func inANarrowWindowARowThatGoesOnKeepsItsIndent() {
    let rows = [["customer-subject", "2/4", "yes", "speaks to the customer"], ["", "", "no", "mostly the customer"]]
    #expect(
      text([.table(rows)], width: 32) == """
        coach  customer-subject  2/4
                 yes  speaks to the
                 customer
                 no  mostly the
                 customer


        """)
  }

  @Test func answersStandSideBySideWhereThereIsRoom() {
    let comparison = Comparison(
      turn: 2, old: "We have charts.", new: "You sail on time.",
      rows: [.init(name: "altitude", old: 1, new: 3), .init(name: "tie", old: nil, new: 2)])
    #expect(
      text([.comparison(comparison)], width: 70) == """
        coach  Turn 2, before and now:
               before                         │ now
               We have charts.                │ You sail on time.
                         before  now
               altitude  1/4     3/4  up 2
               tie       -       2/4


        """)
    #expect(text([.comparison(comparison)], width: 40).contains("before  We have charts.\n       now     You sail"))
  }
}
