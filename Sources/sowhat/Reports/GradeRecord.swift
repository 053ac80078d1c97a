import Coaching

/// A grade as the JSON object of `grade` and `practice --format jsonl`.
enum GradeRecord {
  /// - Parameter id: names the answer where it is one of many.
  static func json(_ grade: Grade, text: String, id: JSONValue? = nil) -> JSONValue {
    var members: [(String, JSONValue)] = id.map { [("id", $0)] } ?? []
    members += [
      // False is for a line that could not be read; small talk is graded, as nothing.
      ("graded", true), ("basis", .string(grade.basis.rawValue)), ("altitude", altitude(grade.altitude)),
      ("questions", .array(grade.questions.map { question($0, text) })),
      ("moves", .array(grade.moves.map { evidence($0.finding.rawValue, $0.span, text) })),
      ("flags", .array(grade.flags.map { evidence($0.finding.rawValue, $0.span, text) })),
      ("objection", ["score": grade.objectionScore.map { .double($0, decimals: 3) } ?? .null]),
      ("criteria", .array(grade.criteria.map(criterion))),
    ]
    return .object(members)
  }
}

extension GradeRecord {
  private static func altitude(_ grade: AltitudeGrade) -> JSONValue {
    [
      "name": .string(grade.level.name), "level": .int(grade.level.rawValue),
      "score": .double(grade.score, decimals: 3), "confidence": .double(grade.confidence, decimals: 2),
      "unsure": .bool(grade.unsure),
    ]
  }

  private static func question(_ question: Question, _ text: String) -> JSONValue {
    var members = place(question.span, text) + [("form", JSONValue.string(question.form.rawValue))]
    members += [
      ("spin", .optional(question.spin?.rawValue)), ("area", .optional(question.area?.rawValue)),
    ]
    if let match = question.match {
      members += [
        ("fact", .string(match.fact)), ("zone", .string(match.zone.rawValue)),
        ("similarity", .double(match.similarity, decimals: 2)),
      ]
    }
    return .object(members)
  }

  private static func evidence(_ id: String, _ span: Range<Int>, _ text: String) -> JSONValue {
    .object([("id", .string(id))] + place(span, text))
  }

  private static func criterion(_ grade: CriterionGrade) -> JSONValue {
    [
      "id": .string(grade.id.rawValue), "level": .optional(grade.level), "unsure": .bool(grade.unsure),
      "checks": .array(grade.checks.map(check)),
    ]
  }

  private static func check(_ check: CheckResult) -> JSONValue {
    var members: [(String, JSONValue)] = [("id", .string(check.id)), ("passed", .bool(check.passed))]
    if let span = check.span { members += [("start", .int(span.lowerBound)), ("end", .int(span.upperBound))] }
    return .object(members)
  }

  /// Byte offsets and the words between them, exactly as typed.
  private static func place(_ span: Range<Int>, _ text: String) -> [(String, JSONValue)] {
    let bytes = Array(text.utf8.dropFirst(span.lowerBound).prefix(span.count))
    return [
      ("start", .int(span.lowerBound)), ("end", .int(span.upperBound)),
      ("text", .string(String(decoding: bytes, as: UTF8.self))),
    ]
  }
}
