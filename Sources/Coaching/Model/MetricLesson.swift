/// Some questions to one customer with what they are compared with: what a metric learns from at a time.
struct MetricLesson: Sendable {
  struct Question {
    var vector: SentenceVector
    /// For each fact, what adds to the likeness in meaning.
    var support: [Double]
    /// The place of its fact; nil is off-topic.
    var truth: Int?
  }

  let facts: [SentenceVector]
  let questions: [Question]
}

extension MetricLesson {
  /// Each question is learnt from once, while others to its fact stand for the samples. Those that came with the facts are
  /// left out: to encode them would take longer than all else, and to leave them costs no right answer.
  static func lessons(on customer: MatchingCase, model: MatchingModel, encoder: SentenceEncoder) -> [MetricLesson] {
    var customer = customer
    for place in customer.facts.indices { customer.facts[place].asked = [] }
    let rounds = customer.rounds
    return rounds.enumerated().map { place, round in
      let strays = stride(from: place, to: customer.offTopic.count, by: rounds.count).map { customer.offTopic[$0] }
      return MetricLesson(round, strays: strays, model: model, encoder: encoder)
    }
  }

  private init(_ round: MatchingCase.Round, strays: [String], model: MatchingModel, encoder: SentenceEncoder) {
    let vectors = FactVectors(round.facts, model: model, encoder: encoder)
    let places = Dictionary(round.facts.enumerated().map { ($1.id, $0) }) { first, _ in first }
    facts = vectors.meanings
    questions = (round.questions.map { ($0.text, places[$0.fact]) } + strays.map { ($0, nil) }).map { text, truth in
      let vector = model.centre.question(encoder.vector(ofQuestion: text))
      return Question(vector: vector, support: vectors.support(of: vector, lines: model.lines), truth: truth)
    }
  }
}
