import Testing

@testable import Coaching

@Suite struct QuestionWordingTests {
  @Test(arguments: [
    ("Might I ask how long it takes?", "how long it takes?"),
    ("So, could you please tell me what it costs?", "what it costs?"),
    ("Would you be willing to share what you promised?", "what you promised?"),
    ("Please, how many trucks wait?", "how many trucks wait?"),
    ("How many trucks wait?", "How many trucks wait?"),
    ("how many trucks wait", "how many trucks wait?"), ("Tell me about the trucks.", "about the trucks."),
    ("Who else has to agree, Torunn?", "Who else has to agree?"),
    ("Who else has to agree here at Northquay?", "Who else has to agree?"),
    ("Who else has to agree, Mrs Haugen, if I may ask?", "Who else has to agree?"),
    ("What does it cost you, if you don't mind?", "What does it cost you?"),
    ("Do you use SAP, Oracle, Sage?", "Do you use SAP, Oracle, Sage?"),
    ("May I enquire what goes wrong?", "what goes wrong?"),
    ("Who is Torunn?", "Who is Torunn?"), ("What happens at Northquay?", "What happens at Northquay?"),
    ("Please?", "Please?"), ("Tell me", "Tell me?"), ("???", "???"),
  ]) func politenessIsNoPartOfTheQuestion(_ text: String, _ core: String) {
    #expect(QuestionWording.core(of: text) == core)
  }
}
