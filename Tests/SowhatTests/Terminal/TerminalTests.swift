import Glibc
import Testing

/// The program as somebody at a keyboard meets it.
@Suite struct TerminalTests {
  private let prompt = "you ▸ "

  private func ferry(columns: UInt16 = 80, _ more: [String] = []) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(["practice", "ferry", "--no-color"] + more, columns: columns)
    try terminal.expect(prompt)
    return terminal
  }

  @Test func firstScreenSaysWhomWhatAndHowToWin() throws {
    let terminal = try ferry()
    for part in ["Ada Lindqvist, Harbour Master at Skerry Lines", "TideTable", "Win:", "/help", "Ada: \""] {
      #expect(terminal.plain.contains(part), "\(part)")
    }
  }

  @Test func tabCompletesACommand() throws {
    let terminal = try ferry()
    terminal.type("/hi\t")
    try terminal.expect("/hint")
    terminal.type("\r")
    try terminal.expect("Hint 1 of 2")
  }

  @Test func controlCClearsAHalfTypedLine() throws {
    let terminal = try ferry()
    terminal.type("half a thought")
    try terminal.expect("half a thought")
    terminal.type("\u{03}")
    try terminal.expect("^C")
    try terminal.expect(prompt)
    terminal.type("/why\r")
    try terminal.expect("There is no answer to explain yet.")
  }

  @Test func afterAClearingControlCTheNextOneWarns() throws {
    let terminal = try ferry()
    terminal.type("half a thought")
    try terminal.expect("half a thought")
    terminal.type("\u{03}")
    try terminal.expect(prompt)
    terminal.type("\u{03}")
    try terminal.expect("^C again")
    try terminal.expect(prompt)
    terminal.type("\u{03}")
    try terminal.expect("scorecard")
    #expect(try terminal.end() == 0)
  }

  @Test func secondControlCEndsWithTheScorecard() throws {
    let terminal = try ferry()
    terminal.type("\u{03}")
    try terminal.expect("^C again")
    try terminal.expect(prompt)
    terminal.type("\u{03}")
    try terminal.expect("scorecard")
    #expect(try terminal.end() == 0)
  }

  @Test func aKeyBetweenDisarmsControlC() throws {
    let terminal = try ferry()
    terminal.type("\u{03}")
    try terminal.expect(prompt)
    terminal.type("word")
    try terminal.expect("word")
    terminal.type("\u{03}")
    try terminal.expect(prompt)
    terminal.type("/ledger\r")
    try terminal.expect("Ada has told you")
  }

  @Test func controlDPrintsTheScorecard() throws {
    let terminal = try ferry()
    terminal.type("\u{04}")
    try terminal.expect("scorecard")
    #expect(try terminal.end() == 0)
  }

  @Test func aPasteOfThreeLinesIsOneAnswer() throws {
    let terminal = try ferry()
    terminal.type("\u{1B}[200~one\ntwo\nthree\u{1B}[201~")
    try terminal.expect("three")
    terminal.type("\r")
    try terminal.expect("turn 2")
    try terminal.expect(prompt)
    terminal.type("/retry\r")
    try terminal.expect("You said: \"one two three\"")
  }

  @Test func aBurstOfLinesIsOneAnswerWherePastesCannotBeMarked() throws {
    let terminal = try PseudoTerminal(["practice", "ferry"], environment: ["TERM": "dumb"])
    try terminal.expect(prompt)
    terminal.type("one\rtwo\rthree")
    try terminal.expect("three")
    terminal.type("\r")
    try terminal.expect("turn 2")
    try terminal.expect(prompt)
    terminal.type("/retry\r")
    try terminal.expect("You said: \"one two three\"")
  }

  @Test(arguments: ["\\\r", "\u{1B}\r"])
  func anAnswerGoesOnInTheNextLine(keys: String) throws {
    let terminal = try ferry()
    terminal.type("one" + keys + "two\r")
    try terminal.expect("turn 2")
    try terminal.expect(prompt)
    terminal.type("/retry\r")
    try terminal.expect("You said: \"one two\"")
  }

  @Test func fortyColumnsKeepWordsWhole() throws {
    let terminal = try ferry(columns: 40)
    terminal.type("/help\r")
    try terminal.expect("// says a slash")
    try terminal.expect(prompt)
    let lines = terminal.plain.split(separator: "\n")
    let words = Set(terminal.plain.split(whereSeparator: \.isWhitespace).map(String.init))
    #expect(lines.allSatisfy { $0.count <= 40 })
    for word in ["passengers", "understand?\"", "Lindqvist,", "conversation"] {
      #expect(words.contains(word), "\(word)")
    }
  }

  @Test func aResizeChangesWhereLinesBreak() throws {
    let terminal = try ferry()
    terminal.resize(columns: 40)
    terminal.type("/model\r")
    try terminal.expect("Answer first:")
    try terminal.expect(prompt)
    #expect(terminal.plain.contains("coach  Answer first: I show an example\n"))
  }

  @Test func colourComesAndGoesWithTheEnvironment() throws {
    let coloured = try PseudoTerminal(["practice", "ferry"])
    try coloured.expect("▸")
    #expect(coloured.screen.contains("\u{1B}[1m"))
    let plain = try PseudoTerminal(["practice", "ferry"], environment: ["NO_COLOR": "1"])
    try plain.expect(prompt)
    #expect(!plain.screen.contains("\u{1B}[1"))
  }

  @Test func retryIsOfferedAfterTheEnd() throws {
    let terminal = try ferry()
    for turn in 2...3 {
      terminal.type("It has tide charts.\r")
      try terminal.expect("turn \(turn)")
      try terminal.expect(prompt)
    }
    terminal.type("It has an open API.\r")
    try terminal.expect("The tide does not wait.")
    try terminal.expect("scorecard")
    try terminal.expect("Enter leaves")
    try terminal.expect(prompt)
    terminal.type("/retry\r")
    try terminal.expect("Turn 3 again")
    try terminal.expect(prompt)
    terminal.type("\u{04}")
    try terminal.expect("scorecard")
    #expect(try terminal.end() == 0)
  }

  @Test func terminationLeavesTheTerminalAsItWas() throws {
    let terminal = try ferry()
    terminal.send(SIGTERM)
    #expect(try terminal.end() == 128 + SIGTERM)
    // Bracketed paste was switched off again.
    #expect(terminal.screen.hasSuffix("\u{1B}[?2004l") || terminal.screen.contains("\u{1B}[?2004l"))
  }

  @Test func theDoorStartsTheFirstOnEnter() throws {
    let terminal = try PseudoTerminal(["--no-color"])
    try terminal.expect("ferry")
    try terminal.expect(prompt)
    terminal.type("\r")
    try terminal.expect("You meet Ada Lindqvist")
  }

  @Test func anAnswerOfTwoLinesIsRecalledInTheNextConversation() throws {
    var template = Array("/tmp/sowhat-state-XXXXXX".utf8CString)
    try #require(mkdtemp(&template) != nil)
    let state = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    defer {
      unlink(state + "/sowhat/history")
      rmdir(state + "/sowhat")
      rmdir(state)
    }
    let arguments = ["practice", "ferry", "--no-color"]
    let first = try PseudoTerminal(arguments, environment: ["XDG_STATE_HOME": state])
    try first.expect(prompt)
    first.type("one\\\rtwo\r")
    try first.expect("turn 2")
    try first.expect(prompt)
    first.type("\u{04}")
    #expect(try first.end() == 0)
    let second = try PseudoTerminal(arguments, environment: ["XDG_STATE_HOME": state])
    try second.expect(prompt)
    second.type("\u{10}\r")
    try second.expect("turn 2")
    try second.expect(prompt)
    second.type("/retry\r")
    try second.expect("You said: \"one two\"")
  }

  @Test func historyThatCannotBeKeptIsNoMatter() throws {
    let terminal = try PseudoTerminal(["practice", "ferry"], environment: ["XDG_STATE_HOME": "/proc/none"])
    try terminal.expect("▸")
    terminal.type("/help\r")
    try terminal.expect("this list")
    try terminal.expect("▸")
    terminal.type("\u{04}")
    #expect(try terminal.end() == 0)
    #expect(!terminal.screen.contains("/proc/none"))
  }
}
