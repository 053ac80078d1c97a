import Testing

@testable import Coaching

@Suite struct QuestionTests {
  @Test(arguments: [
    ("What does a late drop cost you?", QuestionForm.open), ("How many trucks do you run?", .open),
    ("walk me through a normal monday", .open), ("Tell me about the depot.", .open),
    ("Could you tell me how long that takes?", .open), ("I was wondering who signs this off.", .open),
    ("Which depot is worst?", .open), ("Why Saturdays?", .open), ("When a drop is late, what does the shop do?", .open),
    ("what happens when a truck is late", .open), ("By when must it run?", .open),
    ("And how do you measure that?", .open),
    ("You said mostly Halden; what share is mostly?", .open),
    ("Do you use SAP?", .closed), ("Is it the price or the timing?", .closed), ("Have you decided to fix it?", .closed),
    ("Can you tell me whether it is signed?", .closed), ("You use spreadsheets for that?", .closed),
    ("I should be grateful to know what those empty miles cost the business.", .open),
    ("not sure u have that problem so how do the kitchens run today", .open), ("before that, who decides", .open),
    ("depends really how many hours your trucks sat waiting", .open),
    ("thats why im asking how many hours a truck waits", .open),
    ("if scrap came down to three percent how would that help you with the owner", .open),
    ("right and you got any big customers giving you grief bout late deliveries", .closed),
    ("and weekends you doing overtime to catch up", .closed), ("you told greg yet", .closed),
    ("Just so I don't step on toes, is Bill the one who makes the call?", .closed),
    ("how come it breaks", .open), ("is privacy an issue for your team", .closed), ("who are u up against", .open),
    ("Those thirty-one complaints, what do they lead to in the plant room?", .open),
    ("Would it help to have Saturdays back?", .closed), ("are you happy with the current supplier", .closed),
  ]) func readsTheForm(_ text: String, _ form: QuestionForm) {
    #expect(Grading.grade(text).questions.map(\.form) == [form])
  }

  @Test(arguments: [
    "When trucks arrive they get a slot.", "What we do is build sensors.", "How it works is simple.",
    "If the freezer fails, Marcus knows what is wrong.", "if a truck is late you see who is waiting",
    "Saves you paying overtime", "the price depends on how many gates you have", "Have a think about it.",
    "what was typed since then would be lost", "Honestly? You stop ringing the agency at five past six.",
    "What was typed since then would be lost.", "We test it, and what is saved on paper is lost in the office.",
    "Let me be honest, I do not know yet if we can help you at all.", "you got less waiting at the gate",
    "is dead easy to learn, that thing", "Let me tell you about our platform.", "Your trucks wait less.",
    "We will show you how it works.",
  ]) func statementsAreNoQuestions(_ text: String) {
    #expect(Grading.grade(text).questions.isEmpty)
  }

  @Test(arguments: [
    "It cuts your waiting time, doesn't it?", "That helps, right?", "Your trucks queue less. Does that make sense?",
  ]) func tagsAndEmptyClosersAreClosed(_ text: String) {
    #expect(Grading.grade(text).questions.last?.form == .closed)
    #expect(Grading.grade(text).questions.last?.spin == nil)
  }

  /// What a tag asks to nod at is said all the same.
  @Test(arguments: [
    "Your drivers get home two hours sooner, is it not so?", "Fewer empty runs means less diesel, and isn't it nice?",
    "Your drivers get home two hours sooner, wouldn't that be something?",
    "Fewer empty runs means less diesel, make sense?",
    "Your drivers get home two hours sooner, hey?",
  ]) func aTagTakesNothingFromItsStatement(_ text: String) {
    let said = ["Our drivers never get home before eight.", "I want to stop paying for empty runs."]
    let plain = Grading.grade(String(text.prefix { $0 != "," }) + ".", said: said)
    #expect(plain.altitude.level >= .advantage)
    #expect(Grading.grade(text, said: said).altitude.level == plain.altitude.level)
  }

  @Test(arguments: [
    ("How many vans do you run?", SPIN.situation), ("Where do you struggle most?", .problem),
    ("What does a late van cost you?", .implication), ("What would it be worth to halve that?", .needPayoff),
    ("What happens to the renewal if the vans stay late?", .implication),
    ("Which system do you use today?", .situation),
  ]) func readsTheStageOfAQuestion(_ text: String, _ spin: SPIN) {
    #expect(Grading.grade(text).questions.first?.spin == spin)
  }

  @Test(arguments: [
    ("Who else has to sign this off?", Area.decision), ("Which rival takes your contracts?", .competition),
    ("Who are your biggest customers?", .markets), ("What is the deadline for that?", .timeline),
    ("Is there a budget for it?", .financial), ("Which regulations worry you?", .industry),
  ]) func readsTheArea(_ text: String, _ area: Area) {
    #expect(Grading.grade(text).questions.first?.area == area)
  }

  @Test func aPlainQuestionHasNoAltitude() {
    let grade = Grading.grade("What does a late van cost you?", said: ["I need fewer late vans."])
    #expect(grade[.altitude]?.level == nil)
    #expect(grade[.tie]?.level == 3)
  }

  @Test func aStatementBeforeATagStillCounts() {
    let grade = Grading.grade("Your vans leave sooner, so penalties fall, right?", said: ["I need the penalties down."])
    #expect(grade.altitude.level >= .benefit)
  }
}
