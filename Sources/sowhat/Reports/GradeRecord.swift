import Coaching

/// A grade as the JSON object of `grade` and `practice --format jsonl`.
///
/// Written straight to bytes: made as a tree of values first, it would take as long as the grading.
enum GradeRecord {
  static func json(_ grade: Grade, text: String) -> JSONValue {
    var writer = JSONWriter()
    writer.literal("{")
    writeMembers(of: grade, text: text, to: &writer)
    writer.literal("}")
    return .written(writer.bytes)
  }

  /// A line of `grade`'s output.
  static func writeLine(_ grade: Grade, text: String, id: JSONValue, to writer: inout JSONWriter) {
    writer.literal(#"{"id": "#)
    id.write(to: &writer)
    writer.literal(", ")
    writeMembers(of: grade, text: text, to: &writer)
    writer.literal("}\n")
  }
}

extension GradeRecord {
  private static func writeMembers(of grade: Grade, text: String, to writer: inout JSONWriter) {
    // False is for a line that could not be read; small talk is graded, as nothing.
    writer.literal(#""graded": true, "basis": "#)
    writer.string(grade.basis.rawValue)
    writer.literal(#", "altitude": "#)
    write(grade.altitude, to: &writer)
    writer.literal(#", "questions": "#)
    writer.list(of: grade.questions.count) { write(grade.questions[$1], text, to: &$0) }
    writer.literal(#", "moves": "#)
    writer.list(of: grade.moves.count) { writer, index in
      write(grade.moves[index].finding.rawValue, grade.moves[index].span, text, to: &writer)
    }
    writer.literal(#", "flags": "#)
    writer.list(of: grade.flags.count) { writer, index in
      write(grade.flags[index].finding.rawValue, grade.flags[index].span, text, to: &writer)
    }
    writer.literal(#", "objection": {"score": "#)
    if let score = grade.objectionScore { writer.double(score, decimals: 3) } else { writer.literal("null") }
    writer.literal(#"}, "criteria": ["#)
    write(grade.criteria, to: &writer)
    writer.literal("]")
  }

  private static func write(_ grade: AltitudeGrade, to writer: inout JSONWriter) {
    writer.literal(#"{"name": "#)
    writer.string(grade.level.name)
    writer.literal(#", "level": "#)
    writer.int(grade.level.rawValue)
    writer.literal(#", "score": "#)
    writer.double(grade.score, decimals: 3)
    writer.literal(#", "confidence": "#)
    writer.double(grade.confidence, decimals: 2)
    writer.literal(grade.unsure ? #", "unsure": true}"# : #", "unsure": false}"#)
  }

  private static func write(_ question: Question, _ text: String, to writer: inout JSONWriter) {
    writer.literal("{")
    writePlace(question.span, text, to: &writer)
    writer.literal(#", "form": "#)
    writer.string(question.form.rawValue)
    writer.literal(#", "spin": "#)
    writer.string(question.spin?.rawValue)
    writer.literal(#", "area": "#)
    writer.string(question.area?.rawValue)
    if let match = question.match {
      writer.literal(#", "fact": "#)
      writer.string(match.fact)
      writer.literal(#", "zone": "#)
      writer.string(match.zone.rawValue)
      writer.literal(#", "similarity": "#)
      writer.double(match.similarity, decimals: 2)
    }
    writer.literal("}")
  }

  private static func write(_ id: String, _ span: Range<Int>, _ text: String, to writer: inout JSONWriter) {
    writer.literal(#"{"id": "#)
    writer.string(id)
    writer.literal(", ")
    writePlace(span, text, to: &writer)
    writer.literal("}")
  }

  /// Four fifths of the output are criteria with their checks, so each is few pieces, with what closes the one before in the first.
  private static func write(_ criteria: [CriterionGrade], to writer: inout JSONWriter) {
    for index in criteria.indices {
      writer.literal(index == 0 ? #"{"id": "# : #"]}, {"id": "#, criteria[index].id.rawValue, #", "level": "#)
      writer.int(criteria[index].level)
      writer.literal(criteria[index].unsure ? #", "unsure": true, "checks": ["# : #", "unsure": false, "checks": ["#)
      write(criteria[index].checks, to: &writer)
    }
    if !criteria.isEmpty { writer.literal("]}") }
  }

  private static func write(_ checks: [CheckResult], to writer: inout JSONWriter) {
    for index in checks.indices {
      let (name, passed) = (checks[index].name.letters, checks[index].passed)
      let opening: StaticString = index == 0 ? #"{"id": "# : #", {"id": "#
      if let span = checks[index].span {
        writer.literal(opening, plain: name, passed ? #", "passed": true, "# : #", "passed": false, "#)
        writeOffsets(span, "}", to: &writer)
      } else {
        writer.literal(opening, plain: name, passed ? #", "passed": true}"# : #", "passed": false}"#)
      }
    }
  }

  private static func writeOffsets(_ span: Range<Int>, _ after: StaticString, to writer: inout JSONWriter) {
    writer.literal(#""start": "#, span.lowerBound, #", "end": "#, span.upperBound, after)
  }

  /// Byte offsets and the words between them, exactly as typed.
  private static func writePlace(_ span: Range<Int>, _ text: String, to writer: inout JSONWriter) {
    writeOffsets(span, #", "text": "#, to: &writer)
    writer.string(text, in: span)
  }
}
