import Testing

@testable import Coaching

@Suite struct AsideTests {
  @Test(arguments: [
    ("Hello!", Aside.greeting), ("Good morning, how are you?", .greeting), ("hi there, nice to meet you", .greeting),
    ("Thanks a lot.", .thanks), ("Thank you for your time!", .thanks), ("ok thanks", .thanks), ("Goodbye.", .goodbye),
    ("Thanks, bye!", .goodbye), ("Have a nice day", .goodbye), ("See you later", .goodbye),
    ("Could you say that again, please?", .repeat), ("Pardon?", .repeat), ("What was the question?", .repeat),
    ("I don't know.", .dontKnow), ("no idea, sorry", .dontKnow), ("hmm, not sure", .dontKnow), ("Who are you?", .who),
    ("Are you a robot?", .who), ("What's your name?", .who), ("You are an idiot.", .insult), ("shut up", .insult),
    ("Wir haben eine neue Lösung für Ihre Probleme.", .language), ("Nous avons une solution pour vous.", .language),
    ("No tenemos tiempo para eso, gracias.", .language), ("これはペンです", .language), ("Это очень хорошо", .language),
    ("", .silence), ("   ", .silence), ("...", .silence), ("\u{0}", .silence),
    ("I had lunch with my cousin.", .offTopic), ("Purple monkeys dance at midnight.", .offTopic),
    ("Terrible rain on the way here.", .offTopic), ("what?", .repeat), ("Huh?", .repeat), ("hm", .silence),
    ("Hmm...", .silence), ("lol", .silence), ("I need a minute to think.", .silence),
    ("Let me think about it", .silence),
    ("one moment please", .silence),
  ]) func recognises(_ text: String, _ aside: Aside) {
    #expect(Grading.grade(text).aside == aside)
  }

  @Test(arguments: [
    "Hello, we have an open API.", "Thanks, so your invoices leave sooner.", "Hi Dana, what slows your cash down?",
    "I don't know that yet, but we can test it on one depot.", "Who are your biggest customers?",
    "What do you do when a truck is late?", "Fewer trucks in the yard.", "It is a matting system.",
    "That is a stupid queue you have at the gate.", "Pass the audit in June and keep the licence.",
    "What do you want?", "Who are you up against?", "You need to wait less at the gate.", "I think it saves time.",
    "Thank your drivers: fewer of them wait.", "Bye-bye overtime, hello Saturdays at home.",
    "No more counting trailers in the rain.", "Grandad keeps off the roof.",
  ]) func contentIsContent(_ text: String) {
    #expect(Grading.grade(text).aside == nil)
  }

  @Test func anAsideHasNoLevels() {
    let grade = Grading.grade("Good morning!")
    #expect(grade.criteria.allSatisfy { $0.level == nil })
    #expect(grade.moves.isEmpty && grade.flags.isEmpty && grade.questions.isEmpty)
  }
}
