import Testing

@testable import Coaching
@testable import sowhat

/// The program in a pipe.
@Suite struct PipedTests {
  @Test func linesAreAnswersAndNothingIsEchoed() throws {
    let run = try Piped(["practice", "ferry"], input: "It has tide charts.\n/hint\n")
    #expect(run.status == 0)
    #expect(run.text.contains("And what is that to my passengers?"))
    #expect(run.text.contains("Hint 1 of 2"))
    #expect(run.text.contains("stopped after 1 turn"))
    #expect(!run.text.contains("you ▸"))
    #expect(run.errors.isEmpty)
  }

  @Test func featuresLoseHer() throws {
    let run = try Piped(
      ["practice", "ferry"], input: "It has tide charts.\nIt has an open API.\nIt comes with a berth planner.\nx\n")
    #expect(run.status == 0)
    #expect(run.text.contains("The tide does not wait."))
    #expect(run.text.contains("patience ran out in turn 3"))
  }

  private static let losing = "It has tide charts.\nIt has an open API.\nIt comes with a berth planner.\n"

  @Test func theCoachAnswersAfterTheEnd() throws {
    let run = try Piped(["practice", "ferry"], input: Self.losing + "/why\n/grade\n/ledger\n/nope\n/quit\n/score\n")
    let end = try #require(run.text.split(separator: "patience ran out in turn 3").last)
    #expect(end.split(separator: "Turn 3:").count == 3, "\(end)")
    #expect(end.contains("Ada has told you nothing yet") || end.contains("told"), "\(end)")
    #expect(end.contains("There is no command `/nope`"))
    #expect(!end.contains("scorecard"), "after `/quit` nothing is read")
  }

  @Test func whoeverSpeaksAfterTheEndIsToldOnceThatNobodyHears() throws {
    let run = try Piped(["practice", "ferry"], input: Self.losing + "Wait.\n\nHello?\n")
    #expect(run.text.split(separator: "heard nothing").count == 2)
  }

  @Test func aRetryAfterTheEndGoesOnWithTheTalk() throws {
    let run = try Piped(
      ["practice", "ferry", "--mode", "rehearsal"], input: Self.losing + "/retry\nWhat does a late sailing cost you?\n")
    #expect(run.text.contains("Turn 3 again"))
    #expect(run.text.contains("stopped after 3 turns"), "\(run.text)")
  }

  @Test func recordsFollowTheScorecardWhereThereIsMoreToRead() throws {
    let run = try Piped(["practice", "ferry", "--format", "jsonl"], input: Self.losing + "/ledger\nHello?\n")
    let lines = run.text.split(separator: "\n")
    #expect(lines.count == 7)
    #expect(lines[4].hasPrefix("{\"end\": "))
    #expect(lines[5].hasPrefix("{\"command\": \"/ledger\""))
    #expect(lines[6].contains("heard nothing"))
  }

  @Test func anEmptyPipeEndsWithTheScorecard() throws {
    let run = try Piped(["practice", "ferry"], input: "")
    #expect(run.status == 0)
    #expect(run.text.contains("stopped after 0 turns"))
  }

  @Test func sameInputAndSeedGiveTheSameBytes() throws {
    let input = "Hello\nIt has tide charts.\nWhat does a late sailing cost you?\n/why\n/retry 1\nNo idea\n"
    for format in ["text", "jsonl"] {
      let arguments = ["practice", "ferry", "--seed", "5", "--format", format]
      #expect(try Piped(arguments, input: input).output == Piped(arguments, input: input).output)
    }
  }

  /// By name, since the test library writes every argument out, which takes long for a megabyte.
  private static let hostile: [String: [UInt8]] = [
    "invalid UTF-8": [0xFF, 0xFE, 0xC0, 0x80, 0x0A], "NUL": [0x61, 0x00, 0x62, 0x0A],
    "escape": Array("\u{1B}[2J\u{1B}]0;x\u{07} We have \u{1B}[31mcharts\u{1B}[0m.\n".utf8),
    "C1": Array("\u{9B}2J charts\n".utf8), "no line feed": Array("It has charts".utf8),
    "carriage return": Array("It has charts\r\n/why\r\n".utf8),
    "command": Array("/\u{1B}[2J\n/retry \u{1B}c\n".utf8),
    "a megabyte": Array(repeating: 0x61, count: 1 << 20) + [0x0A],
    "a megabyte of words": Array(String(repeating: "charts ", count: 150_000).utf8),
  ]

  @Test(arguments: hostile.keys.sorted(), ["text", "jsonl"])
  func anyBytesAreATurnOrAClearRemark(name: String, format: String) throws {
    let bytes = try #require(Self.hostile[name]) + Array("\n/why\n/retry\n".utf8)
    let run = try Piped(["practice", "ferry", "--format", format], bytes: bytes)
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    let isClean = run.output.allSatisfy { $0 == 0x0A || $0 >= 0x20 && $0 != 0x7F }
    #expect(isClean)
    #expect(String(decoding: run.output.suffix(3000), as: UTF8.self).contains("stopped"))
  }

  @Test func recordsAreOneObjectALine() throws {
    let run = try Piped(
      ["practice", "ferry", "--format", "jsonl", "--seed", "5"], input: "It has tide charts.\n/hint\n")
    let lines = run.text.split(separator: "\n")
    #expect(lines.count == 4)
    #expect(lines[0].hasPrefix("{\"turn\": 0, \"scenario\": \"ferry\", \"seed\": 5, \"customer\": [{\"id\": "))
    #expect(lines[1].hasPrefix("{\"turn\": 1, \"text\": \"It has tide charts.\", \"grade\": {"))
    #expect(lines[1].contains("\"transition\": {\"route\": \"else\", \"from\": \"open\", \"to\": \"open\"}"))
    #expect(lines[1].contains("\"meters\": {\"patience\": 2}"))
    #expect(lines[2] == "{\"command\": \"/hint\", \"output\": [\"Hint 1 of 2: Ask what a late sailing costs.\"]}")
    for line in [lines[0], lines[3]] {
      let hashes = try #require(line.split(separator: "\"hashes\": ").last)
      #expect(
        hashes.hasPrefix("{\"scenario\": \"") && hashes.contains("\", \"knowledge\": \"") && hashes.count == 66,
        "\(hashes)")
    }
    #expect(lines[3].hasPrefix("{\"end\": \"stopped\", \"scorecard\": {\"scenario\": \"ferry\""))
  }

  @Test(arguments: ["\n", "1\n", "ferry\n", "Ada\n"])
  func theDoorTakesAnEmptyLineANumberOrAName(choice: String) throws {
    let run = try Piped([], input: choice + "It has tide charts.\n")
    #expect(run.status == 0)
    #expect(run.text.contains("And what is that to my passengers?"))
  }

  @Test func theDoorOpensForNobodyElse() throws {
    let run = try Piped([], input: "fery\n")
    #expect(run.status == 2)
    #expect(run.errorText.contains("no customer `fery`"))
    #expect(run.errorText.contains("did you mean `ferry`?"))
  }
}
