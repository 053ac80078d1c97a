/// A metric on its way through the lessons.
struct MetricDescent {
  private var metric: QuestionMetric
  /// What an off-topic question must be nearer than to no fact.
  private var bar = 0.3
  private var sum: QuestionMetric
  private var count = 0

  init(width: Int) {
    metric = QuestionMetric(width: width)
    sum = metric
  }
}

extension MetricDescent {
  /// How often each lesson is taken.
  static let rounds = 2
  /// A prime beyond any number of lessons: those of one author lie side by side, and are not taken one after the other.
  static let spread = 8191
  /// How sharply the nearest fact is told from the next.
  private static let sharpness = 12.0
  private static let rate = 4.0
  /// The bar goes in smaller steps.
  private static let barRate = 0.1

  /// Over the later half of the way.
  var mean: QuestionMetric {
    QuestionMetric(rows: sum.rows.map { $0 * (1 / Float(max(1, count))) })
  }

  /// - Parameter progress: from 0 to 1.
  mutating func take(_ lesson: MetricLesson, at progress: Double) {
    guard !lesson.questions.isEmpty else { return }
    let stride = Self.rate * (1 - progress) / Double(lesson.questions.count)
    var pulls = lesson.facts.map { SentenceVector([Float](repeating: 0, count: $0.numbers.count)) }
    var rise = 0.0
    for question in lesson.questions {
      let excess = excess(of: question, lesson.facts)
      for place in pulls.indices { pulls[place].add(question.vector, times: Float(stride * excess[place])) }
      rise += excess[pulls.count]
    }
    bar -= Self.barRate * stride * rise
    for (fact, pull) in zip(lesson.facts, pulls) {
      for row in metric.rows.indices { metric.rows[row].add(fact, times: -pull.numbers[row]) }
    }
    guard progress >= 0.5 else { return }
    for row in sum.rows.indices { sum.rows[row].add(metric.rows[row], times: 1) }
    count += 1
  }

  /// By how much each fact, and last none of them, is held likelier than it should be.
  private func excess(of question: MetricLesson.Question, _ facts: [SentenceVector]) -> [Double] {
    let turned = metric.turned(question.vector)
    let heights = zip(facts, question.support).map { $0.product(with: turned) + $1 } + [bar]
    let highest = heights.max() ?? 0
    let odds = heights.map { Transcendental.exp(Self.sharpness * ($0 - highest)) }
    let sum = odds.reduce(0, +)
    let truth = question.truth ?? facts.count
    return odds.indices.map { odds[$0] / sum - ($0 == truth ? 1 : 0) }
  }
}
