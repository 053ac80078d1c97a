import Testing

@testable import Coaching
@testable import sowhat

/// `sowhat grade` run as a program on the shipped dialogs.
@Suite struct GradeTests {
  private static let shipped = ["SOWHAT_DIALOGS": "\(Program.root)/Dialogs"]

  private func grade(_ input: String, _ arguments: [String] = []) throws -> Piped {
    try grade(bytes: Array(input.utf8), arguments)
  }

  private func grade(bytes: [UInt8], _ arguments: [String] = []) throws -> Piped {
    try Piped(["grade"] + arguments, bytes: bytes, environment: Self.shipped)
  }

  private func records(_ run: Piped) throws -> [JSONValue] {
    try run.output.split(separator: UInt8(ascii: "\n")).map { try JSONValue(parsing: Array($0)) }
  }

  private func names(_ value: JSONValue?) -> [String] {
    guard case .object(let members) = value else { return [] }
    return members.map(\.0)
  }

  private func items(_ value: JSONValue?) -> [JSONValue] {
    guard case .array(let values) = value else { return [] }
    return values
  }

  private let answer = "Your planners stop re-keying orders, so invoices go out nine days sooner."

  @Test func aRecordHasTheShapeOfTheContract() throws {
    let run = try grade(
      #"{"id": "a1", "text": "I see. How late are your invoices? \#(answer)", "said": ["I need cash by March."]}"#)
    #expect(run.status == 0)
    let record = try #require(try records(run).first)
    #expect(
      names(record) == ["id", "graded", "basis", "altitude", "questions", "moves", "flags", "objection", "criteria"])
    #expect(names(record["altitude"]) == ["name", "level", "score", "confidence", "unsure"])
    #expect(names(items(record["questions"]).first) == ["start", "end", "text", "form", "spin", "area"])
    #expect(names(items(record["moves"]).first) == ["id", "start", "end", "text"])
    #expect(names(record["objection"]) == ["score"])
    let criteria = items(record["criteria"])
    #expect(names(criteria.first) == ["id", "level", "unsure", "checks"])
    #expect(criteria.compactMap { $0["id"]?.text } == Criterion.ofOneTurn.map { "\"\($0.rawValue)\"" })
    let check = items(criteria.first?["checks"]).first
    #expect(names(check).prefix(2) == ["id", "passed"])
    #expect(run.text.contains(#""score": "#))
  }

  @Test(
    arguments: [
      (#""said": ["I need cash by March."]"#, "said"), (#""said": "I need cash by March.""#, "said"),
      (#""said": []"#, "wording"), (#""said": null, "scenario": null, "state": null"#, "wording"),
      (#""scenario": "food-distributor""#, "ledger"), (#""label": 7"#, "wording"),
    ])
  func theBasisSaysWhatDecided(members: String, basis: String) throws {
    let run = try grade("{\"text\": \"\(answer)\", \(members)}\n")
    #expect(run.status == 0)
    let record = try #require(try records(run).first)
    #expect(record["id"]?.text == "null")
    #expect(record["basis"]?.text == "\"\(basis)\"")
  }

  @Test func withoutANeedTheLevelIsCappedAndTheScoreIsNot() throws {
    let run = try grade(
      """
      {"text": "\(answer)", "said": ["How long have you been in business?"]}
      {"text": "\(answer)", "said": ["We need something else before summer."]}
      """)
    let altitudes = try records(run).compactMap { $0["altitude"] }
    #expect(altitudes[0]["level"]?.text == "2")
    #expect(altitudes[0]["name"]?.text == "\"advantage\"")
    #expect(altitudes[0]["score"]?.text == altitudes[1]["score"]?.text)
  }

  @Test func anAnswerStandsHigherBesideTheCustomerWhoseTroubleItEnds() throws {
    let line = "Delia folds all Saturday and the screwdriver stays in the drawer."
    let run = try grade(
      """
      {"text": "\(line)", "said": ["The coin boxes jam and Delia is on her knees with a screwdriver.", "I want her folding."]}
      {"text": "\(line)", "said": ["Our press stops three times a shift.", "I want the scrap rate down."]}
      """)
    let altitudes = try records(run).compactMap { $0["altitude"] }
    #expect(altitudes[0]["name"]?.text == "\"benefit\"")
    #expect(altitudes[1]["name"]?.text == "\"advantage\"")
  }

  @Test func featuresBehindAGainTakeNothingFromIt() throws {
    let gain = "Nobody waits at your gate, so the detention bill falls."
    let run = try grade(
      """
      {"text": "\(gain)", "said": ["I want the detention bill down."]}
      {"text": "\(gain) It has an open API. The terminal weighs two kilos.", "said": ["I want the detention bill down."]}
      """)
    let altitudes = try records(run).compactMap { $0["altitude"] }
    #expect(altitudes[0]["level"]?.text == altitudes[1]["level"]?.text)
  }

  @Test func aQuestionThatBringsItsFigureAlongIsNone() throws {
    let run = try grade(
      #"{"text": "You're not paying overtime on Saturdays, and Saturdays ran you what, fourteen thousand last quarter?"}"#
    )
    #expect(items(try records(run).first?["questions"]).isEmpty)
  }

  @Test func aDayWithItsHourAndBothSidesIsANextStep() throws {
    let run = try grade(
      #"{"text": "You, your best fitter and me, Wednesday at ten, we look where to put them."}"#)
    let moves = items(try records(run).first?["moves"]).compactMap { $0["id"]?.text }
    #expect(moves == ["\"next-step\""])
  }

  @Test func aScenarioMatchesQuestionsWithItsFacts() throws {
    let run = try grade(
      """
      {"text": "What does a late sailing cost you?", "scenario": "ferry"}
      {"text": "What does a late sailing cost you?", "scenario": "ferry", "state": "won", "said": ["Come in."]}
      """, ["--dialogs", Program.fixtures])
    #expect(run.status == 0, "\(run.text)")
    for record in try records(run) {
      let question = try #require(items(record["questions"]).first)
      #expect(question["fact"]?.text == "\"lost-bookings\"")
      #expect(question["zone"]?.text == "\"open\"")
      #expect(names(question).suffix(3) == ["fact", "zone", "similarity"])
      #expect(record["basis"]?.text == "\"ledger\"")
    }
  }

  @Test func smallTalkIsGradedAsNothing() throws {
    let run = try grade(#"{"text": "Good morning!", "said": "That is too expensive."}"#)
    #expect(run.status == 0)
    let record = try #require(try records(run).first)
    #expect(record["graded"]?.text == "true")
    #expect(record["altitude"]?["name"]?.text == "\"none\"")
    #expect(record["altitude"]?["level"]?.text == "0")
    #expect(record["objection"]?["score"]?.text == "0.000")
  }

  @Test func offsetsAreBytesOfTheText() throws {
    let text = "Żółw 😀 – fair point. How late are your “invoices”, José? Your drivers’ overtime falls by £38k."
    let record = try #require(try records(try grade("{\"text\": \"\(text)\"}")).first)
    let bytes = Array(text.utf8)
    let quoted = items(record["questions"]) + items(record["moves"]) + items(record["flags"])
    #expect(!quoted.isEmpty)
    for item in quoted {
      guard case .int(let start) = item["start"], case .int(let end) = item["end"],
        case .string(let words) = item["text"]
      else {
        Issue.record("\(item.text)")
        continue
      }
      #expect(String(decoding: bytes[start..<end], as: UTF8.self) == words)
    }
    for check in items(record["criteria"]).flatMap({ items($0["checks"]) }) {
      guard case .int(let start) = check["start"], case .int(let end) = check["end"] else { continue }
      #expect(String(validating: bytes[start..<end], as: UTF8.self) != nil, "\(check.text)")
    }
  }

  @Test(
    arguments: ["7", "-0", "1.50", "12345678901234567890", "\"a\\u00e9\"", "null", "[1, {\"x\": [true]}]"])
  func idsComeBackAsTheyWere(id: String) throws {
    let output = try grade("{\"id\": \(id), \"text\": \"Hello\"}\n{\"text\": 1, \"id\": \(id)}").text
    let expected = id == "\"a\\u00e9\"" ? "\"aé\"" : id
    for line in output.split(separator: "\n") { #expect(line.hasPrefix("{\"id\": \(expected), \"graded\": ")) }
  }

  private static let refused: [(line: String, id: String, error: String)] = [
    (#"{"id": 1}"#, "1", "no `text`"), (#"{"id": 1, "text": 5}"#, "1", "`text` must be a string"),
    (#"{"id": 1, "text": "a", "said": [1]}"#, "1", "`said` must be a list of strings"),
    (#"{"id": 1, "text": "a", "said": {}}"#, "1", "`said` must be a list of strings"),
    (#"{"id": 1, "text": "a", "scenario": 3}"#, "1", "`scenario` must be a string"),
    (#"{"id": 1, "text": "a", "scenario": "food-distributer"}"#, "1", "did you mean `food-distributor`?"),
    (#"{"id": 1, "text": "a", "scenario": "../scenarios/food-distributor"}"#, "1", "no scenario"),
    (#"{"id": 1, "text": "a", "scenario": "food-distributor", "state": "nowhere"}"#, "1", "no state `nowhere`"),
    (#"{"id": 1, "text": "a", "state": "open"}"#, "1", "`state` without `scenario`"),
    (#"{"id": 1, "text": "a"#, "1", "not JSON: it ends at byte 20"), (#"{"text": "a", "id": 1"#, "1", "not JSON"),
    (#"{"text": "a" "id": 1}"#, "null", "expected a comma or `}` at byte 13"), ("[]", "null", "not a JSON object"),
    ("hello", "null", "not JSON: expected a value at byte 0"), ("\"hello\"", "null", "`--text`"),
    (#"{"id": 1, "text": "\ud800"}"#, "1", "half of a surrogate pair"),
  ]

  /// One bad line costs that line alone.
  @Test(arguments: refused.indices) func aBadLineIsToldInItsPlace(index: Int) throws {
    let bad = Self.refused[index]
    let good = #"{"id": 9, "text": "Your invoices go out sooner."}"#
    let run = try grade("\(good)\n\(bad.line)\n\(good)\n")
    #expect(run.status == 1)
    #expect(run.errors.isEmpty)
    let lines = run.text.split(separator: "\n")
    try #require(lines.count == 3)
    #expect(lines[0] == lines[2])
    #expect(lines[0].hasPrefix(#"{"id": 9, "graded": true"#))
    #expect(lines[1].hasPrefix("{\"id\": \(bad.id), \"graded\": false, \"error\": "), "\(lines[1])")
    #expect(lines[1].contains(bad.error), "\(lines[1])")
  }

  @Test func damagedBytesAreToldAndTheIdKept() throws {
    let before = Array(#"{"id": 4, "text": ""#.utf8) + [0xFF] + Array("\"}\n".utf8)
    let after = Array(#"{"text": ""#.utf8) + [0xC3] + Array("\", \"id\": 4}\n".utf8)
    for line in [before, after] {
      let run = try grade(bytes: line)
      #expect(run.status == 1)
      #expect(run.text.hasPrefix(#"{"id": 4, "graded": false"#), "\(run.text)")
      #expect(run.text.contains("not valid UTF-8"))
    }
    #expect(try grade(bytes: [0xFF, 0x0A], ["--text"]).text.contains("not valid UTF-8"))
  }

  @Test func lineEndsBlanksAndByteOrderMarks() throws {
    let line = #"{"id": 1, "text": "We have an open API."}"#
    let plain = try grade(line + "\n").output
    for input in ["\u{FEFF}\(line)\n", "\(line)\r\n", "\n\r\n  \n\(line)", "\(line)\n\n", "  \(line)\t\n"] {
      #expect(try grade(input).output == plain, "\(input)")
    }
    #expect(try grade("").output.isEmpty)
    #expect(try grade("").status == 0)
  }

  @Test func plainLinesAreAnswers() throws {
    let run = try grade("We have an \"open\" API.\r\n\n{\"text\": 1}\n", ["--text"])
    #expect(run.status == 0)
    let both = try records(run)
    #expect(both.count == 2)
    #expect(both.allSatisfy { $0["id"]?.text == "null" && $0["graded"]?.text == "true" })
  }

  /// More than one block of input, good and bad lines mixed.
  private static let many: [UInt8] = {
    let lines = (0..<900).map { number in
      switch number % 50 {
      case 7: "{\"id\": \(number), \"text\": }"
      case 8: "{\"id\": \(number), \"text\": \"\(String(repeating: "Your bills go out. ", count: number % 20 * 2))\"}"
      case 9: #"{"id": \#(number), "text": "How bad are the delays?", "scenario": "ferry"}"#
      default: "{\"id\": \(number), \"text\": \"You save \(number) hours a week, so trips end on time.\"}"
      }
    }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }()

  @Test func outputIsTheSameForAnyNumberOfJobs() throws {
    let one = try grade(bytes: Self.many, ["--dialogs", Program.fixtures])
    #expect(one.status == 1)
    let ids = try records(one).compactMap { $0["id"]?.text }
    #expect(ids == (0..<900).map(String.init))
    for jobs in ["2", "5"] {
      let more = try grade(bytes: Self.many, ["--dialogs", Program.fixtures, "--jobs", jobs])
      #expect(more.status == 1)
      #expect(more.output == one.output, "--jobs \(jobs)")
    }
  }

  private static let hostile: [String: [UInt8]] = [
    "NUL": Array(#"{"id": 1, "text": "a\#u{0}b"}"#.utf8), "escaped NUL": Array(#"{"text": "a\u0000b \u001b[2J"}"#.utf8),
    "escapes in an id": Array("{\"id\": \"\u{9B}2J\u{7F}\u{202E}\", \"text\": \"x\"}".utf8),
    "escapes in a name": Array(#"{"text": "x", "scenario": "\u001b[2J\u009b"}"#.utf8),
    "a long name": Array("{\"text\": \"x\", \"scenario\": \"\(String(repeating: "é", count: 100_000))\"}".utf8),
    "deep": Array(String(repeating: "[", count: 500_000).utf8),
    "megabytes in a line": Array("{\"text\": \"\(String(repeating: "charts ", count: 400_000))\"}".utf8),
    "many customer lines": Array(
      "{\"text\": \"x\", \"said\": [\(Array(repeating: "\"We are late.\"", count: 20_000).joined(separator: ","))]}"
        .utf8),
    "carriage returns": Array("\r\r\r\n\r".utf8),
    "random": (0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ $0 >> 3) },
  ]

  @Test(arguments: hostile.keys.sorted(), [[], ["--text"]])
  func anyBytesGiveLinesOfJSON(name: String, arguments: [String]) throws {
    let run = try grade(bytes: try #require(Self.hostile[name]), arguments)
    #expect(run.status <= 1, "\(run.errorText)")
    #expect(run.errors.isEmpty)
    #expect(run.output.allSatisfy { $0 == 0x0A || $0 >= 0x20 && $0 != 0x7F })
    _ = try records(run)
  }

  @Test func filesAreReadOneAfterTheOther() throws {
    let file = "\(Program.fixtures)/grade/answers.jsonl"
    let run = try grade(#"{"id": "in"}"#, [file, "-", file])
    #expect(run.status == 1)
    #expect(try records(run).compactMap { $0["id"]?.text } == ["\"f1\"", "\"f2\"", "\"in\"", "\"f1\"", "\"f2\""])
  }

  @Test(
    arguments: [
      (["/no/such"], "no file `/no/such`"), ([Program.fixtures], "is a folder"), (["--jobs", "0"], "--jobs"),
      (["--format", "xml"], "--format"), (["/proc/self/mem"], "cannot read"), (["--dialogs", "/nowhere"], "no folder"),
    ])
  func couldNotRun(arguments: [String], error: String) throws {
    let run = try grade("", arguments)
    #expect(run.status == 2)
    #expect(run.errorText.contains(error), "\(run.errorText)")
    #expect(run.output.isEmpty)
  }
}
