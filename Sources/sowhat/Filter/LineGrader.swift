import Coaching

/// Grades lines of input: bytes in, bytes out, the same for the same line whatever stands around it.
struct LineGrader: Sendable {
  enum Form: Sendable {
    /// A JSON object a line.
    case records
    /// The line is the answer.
    case plain
  }

  /// What became of some lines.
  struct Outcome {
    /// One JSON object a line.
    var output = JSONWriter()
    var graded = 0
    var refused = 0
  }

  private let form: Form
  private let base: KnowledgeBase
  private let scenes: Scenes
  private let heardLines: HeardLines
  /// For loose text: everything that can be judged by one answer, also as a reply to an objection.
  private let rubric: Rubric
  private let objections: Rubric

  init(_ form: Form, _ base: KnowledgeBase, scenes: Scenes) {
    self.form = form
    self.base = base
    self.scenes = scenes
    heardLines = HeardLines(base.grader)
    let outcomes = base.knowledge.rubric("outcomes") ?? Rubric(id: "outcomes", title: "", entries: [])
    objections = base.knowledge.rubric("objections") ?? Rubric(id: "objections", title: "", entries: [])
    var both = outcomes
    both.entries += objections.entries.filter { entry in
      !outcomes.entries.contains { $0.criterion == entry.criterion }
    }
    rubric = both
  }
}

extension LineGrader {
  /// About how many bytes come of one; a guess that saves copying.
  private static let outputForInput = 40

  func grade(_ content: LineChunks.Content) -> Outcome {
    var outcome = Outcome()
    switch content {
    case .lines(let bytes):
      outcome.output.reserve(min(Self.outputForInput * bytes.count, 1 << 20))
      bytes.withUnsafeBufferPointer { bytes in
        for line in bytes.split(separator: UInt8(ascii: "\n")) {
          grade(UnsafeBufferPointer(rebasing: line), into: &outcome)
        }
      }
    case .tooLong:
      outcome.add(GradeRefusal(reason: .tooLong(limit: LineChunks.longestLine)))
    }
    return outcome
  }

  private func grade(_ line: UnsafeBufferPointer<UInt8>, into outcome: inout Outcome) {
    let line = Self.trimmed(line)
    if line.isEmpty { return }
    do {
      let request =
        switch form {
        case .records: try GradeRequest(record: line)
        case .plain: try GradeRequest(plain: line)
        }
      try grade(request, into: &outcome)
    } catch {
      outcome.add(error)
    }
  }

  /// Without a byte order mark, and without the blanks and the carriage return at its end.
  private static func trimmed(_ line: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    var rest = line[...]
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    while let last = rest.last, last == UInt8(ascii: "\r") || last == UInt8(ascii: " ") || last == UInt8(ascii: "\t") {
      rest.removeLast()
    }
    return UnsafeBufferPointer(rebasing: rest)
  }

  private func grade(_ request: GradeRequest, into outcome: inout Outcome) throws(GradeRefusal) {
    let context: GradingContext
    do {
      context = try self.context(of: request)
    } catch {
      throw GradeRefusal(id: request.id, reason: error)
    }
    var grade = base.grader.grade(request.text, in: context)
    grade.objectionScore = objectionScore(grade, in: context)
    outcome.graded += 1
    GradeRecord.writeLine(grade, text: request.text, id: request.id, to: &outcome.output)
  }

  private func context(of request: GradeRequest) throws(GradeRefusal.Reason) -> GradingContext {
    guard let scenario = request.scenario else {
      var context = GradingContext(customer: nil, ledger: Ledger(), said: request.said, rubric: rubric)
      context.heard = request.said.suffix(Heard.longest).map(heardLines.hear)
      return context
    }
    return try scenes.scene(scenario).context(state: request.state, said: request.said)
  }

  /// Loose text is scored as a reply by the rubric for objections alone. Small talk is no answer to any.
  private func objectionScore(_ grade: Grade, in context: GradingContext) -> Double? {
    let score = context.customer == nil ? grade.objectionScore(by: objections) : grade.objectionScore
    return score ?? (context.rubric.judgesReplies ? 0 : nil)
  }
}

extension LineGrader.Outcome {
  fileprivate mutating func add(_ refusal: GradeRefusal) {
    refused += 1
    refusal.json.write(to: &output)
    output.literal("\n")
  }
}
