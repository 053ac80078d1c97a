import Testing

@testable import Coaching

@Suite struct QuestionMatcherTests {
  private func match(_ question: String) throws -> Question.Match? {
    let clinic = try #require(GradedScenario(GradedScenario.clinic, rubric: "discovery"))
    return clinic.grade(question).questions.first?.match
  }

  /// In other words than the samples.
  @Test(arguments: [
    ("How many of your patients miss an appointment?", "rate"), ("How high is the no-show rate at the moment?", "rate"),
    ("What does it cost you when an appointment is missed?", "cost"),
    ("How much do you lose on an empty chair?", "cost"),
    ("What did you promise the doctors?", "promise"), ("What target did you set for this year?", "promise"),
    ("What have you already tried?", "failed"), ("Who else has to agree?", "decider"),
    ("Who decides on this?", "decider"),
    ("Which booking software do you use?", "software"), ("Who are your main competitors in town?", "rival"),
    ("What is your budget?", "budget"), ("How much can you spend without approval?", "budget"),
  ]) func opensTheFactThatIsAskedFor(_ question: String, _ fact: String) throws {
    let match = try #require(try match(question))
    #expect(match.fact == fact)
    #expect(match.zone == .open, "\(match.similarity)")
  }

  /// A trainer's own question with one word in five changed, whatever the changed word is near to.
  @Test(arguments: [
    ("What does a missed appointment truly cost you?", "cost"), ("Who else at all must agree to it?", nil),
    ("How often would patients fail to turn up?", "rate"), ("What might success look like in May?", "promise"),
    // Words put in weigh half, and what comes before the question may be a part of it.
    ("How often do patients here and elsewhere fail to turn up?", "rate"),
    // The changed word is another fact's.
    ("What would software look like in May?", nil),
  ]) func nearlyTheWordsOfASampleOpenItsFact(_ question: String, _ fact: String?) throws {
    let match = try match(question)
    #expect((match?.isVerbatim == true ? match?.fact : nil) == fact, "\(String(describing: match))")
  }

  @Test(arguments: [
    "Do you have a website?", "How many users would need a login?", "Would you like a demo?",
    "What is the weather like?",
    "Does that make sense?", "It helps, doesn't it?", "Any questions?", "Do you like football?",
  ]) func opensNothingForOtherQuestions(_ question: String) throws {
    #expect(try match(question)?.zone != .open)
  }

  @Test func aQuestionTakesStageAndAreaFromItsFact() throws {
    let clinic = try #require(GradedScenario(GradedScenario.clinic, rubric: "discovery"))
    let question = try #require(clinic.grade("Who else has to agree?").questions.first)
    #expect(question.spin == .situation && question.area == .decision)
  }

  @Test func everySampleOpensItsOwnFact() throws {
    let clinic = try #require(GradedScenario(GradedScenario.clinic, rubric: "discovery"))
    for fact in clinic.index.scenario.facts {
      for sample in fact.asked {
        let match = clinic.grade(sample.value).questions.first?.match
        #expect(match?.fact == fact.id && match?.zone == .open, "\(sample.value)")
      }
    }
  }
}
