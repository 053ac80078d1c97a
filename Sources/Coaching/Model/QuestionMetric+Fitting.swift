extension QuestionMetric {
  /// Goes through the lessons some times, each time with smaller steps: after each lesson the metric moves so that its
  /// questions come nearer to their facts than to the customer's others, and those that are off-topic to none.
  ///
  /// Stochastic descent of the softmax loss. Few rounds and the mean of the later ones are all that keeps it from learning
  /// the corpus by heart; the order is fixed, so that the same numbers come out everywhere.
  init(fittedOn lessons: [MetricLesson], width: Int) {
    var descent = MetricDescent(width: width)
    let steps = MetricDescent.rounds * lessons.count
    for step in 0..<steps {
      let place = step % lessons.count * MetricDescent.spread % lessons.count
      descent.take(lessons[place], at: Double(step) / Double(steps))
    }
    self = descent.mean
  }
}
