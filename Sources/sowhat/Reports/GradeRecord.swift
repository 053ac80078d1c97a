import Coaching

/// A grade as the JSON object of `grade` and `practice --format jsonl`.
///
/// Written straight to bytes: as a tree of values it would take half the time of grading.
enum GradeRecord {
  static func json(_ grade: Grade, text: String) -> JSONValue {
    var writer = JSONWriter()
    write(grade, text: text, to: &writer)
    return .written(writer.bytes)
  }

  /// - Parameter id: names the answer where it is one of many.
  static func write(_ grade: Grade, text: String, id: JSONValue? = nil, to writer: inout JSONWriter) {
    writer.object { writer in
      if let id {
        writer.name("id")
        id.write(to: &writer)
      }
      // False is for a line that could not be read; small talk is graded, as nothing.
      writer.name("graded")
      writer.bool(true)
      writer.name("basis")
      writer.string(grade.basis.rawValue)
      writer.name("altitude")
      write(grade.altitude, to: &writer)
      writeFindings(of: grade, text, to: &writer)
      writer.name("criteria")
      writer.array(grade.criteria) { write($1, to: &$0) }
    }
  }
}

extension GradeRecord {
  private static func writeFindings(of grade: Grade, _ text: String, to writer: inout JSONWriter) {
    writer.name("questions")
    writer.array(grade.questions) { write($1, text, to: &$0) }
    writer.name("moves")
    writer.array(grade.moves) { write($1.finding.rawValue, $1.span, text, to: &$0) }
    writer.name("flags")
    writer.array(grade.flags) { write($1.finding.rawValue, $1.span, text, to: &$0) }
    writer.name("objection")
    writer.object { writer in
      writer.name("score")
      if let score = grade.objectionScore { writer.double(score, decimals: 3) } else { writer.null() }
    }
  }

  private static func write(_ grade: AltitudeGrade, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.name("name")
      writer.string(grade.level.name)
      writer.name("level")
      writer.int(grade.level.rawValue)
      writer.name("score")
      writer.double(grade.score, decimals: 3)
      writer.name("confidence")
      writer.double(grade.confidence, decimals: 2)
      writer.name("unsure")
      writer.bool(grade.unsure)
    }
  }

  private static func write(_ question: Question, _ text: String, to writer: inout JSONWriter) {
    writer.object { writer in
      writePlace(question.span, text, to: &writer)
      writer.name("form")
      writer.string(question.form.rawValue)
      writer.name("spin")
      write(question.spin?.rawValue, to: &writer)
      writer.name("area")
      write(question.area?.rawValue, to: &writer)
      guard let match = question.match else { return }
      writer.name("fact")
      writer.string(match.fact)
      writer.name("zone")
      writer.string(match.zone.rawValue)
      writer.name("similarity")
      writer.double(match.similarity, decimals: 2)
    }
  }

  private static func write(_ id: String, _ span: Range<Int>, _ text: String, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.name("id")
      writer.string(id)
      writePlace(span, text, to: &writer)
    }
  }

  private static func write(_ grade: CriterionGrade, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.name("id")
      writer.string(grade.id.rawValue)
      writer.name("level")
      if let level = grade.level { writer.int(level) } else { writer.null() }
      writer.name("unsure")
      writer.bool(grade.unsure)
      writer.name("checks")
      writer.array(grade.checks) { write($1, to: &$0) }
    }
  }

  private static func write(_ check: CheckResult, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.name("id")
      writer.string(check.id)
      writer.name("passed")
      writer.bool(check.passed)
      if let span = check.span { writeOffsets(span, to: &writer) }
    }
  }

  private static func write(_ name: String?, to writer: inout JSONWriter) {
    if let name { writer.string(name) } else { writer.null() }
  }

  private static func writeOffsets(_ span: Range<Int>, to writer: inout JSONWriter) {
    writer.name("start")
    writer.int(span.lowerBound)
    writer.name("end")
    writer.int(span.upperBound)
  }

  /// Byte offsets and the words between them, exactly as typed.
  private static func writePlace(_ span: Range<Int>, _ text: String, to writer: inout JSONWriter) {
    writeOffsets(span, to: &writer)
    writer.name("text")
    let bytes = Array(text.utf8.dropFirst(span.lowerBound).prefix(span.count))
    writer.string(String(decoding: bytes, as: UTF8.self))
  }
}
