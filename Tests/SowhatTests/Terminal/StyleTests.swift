import Testing

@testable import Coaching
@testable import sowhat

@Suite struct StyleTests {
  @Test(
    arguments: [
      (["TERM": "xterm"], true, false, true), (["TERM": "xterm"], false, false, false),
      (["TERM": "xterm"], true, true, false), (["TERM": "dumb"], true, false, false),
      (["TERM": "xterm", "NO_COLOR": "1"], true, false, false), (["TERM": "xterm", "NO_COLOR": ""], true, false, true),
      ([:], true, false, false),
    ] as [([String: String], Bool, Bool, Bool)])
  func coloursOnlyWhereTheyAreWelcome(environment: [String: String], isTerminal: Bool, refuses: Bool, colours: Bool) {
    let style = Style(environment: environment, isTerminal: isTerminal, refusesColour: refuses)
    #expect(style.hasColour == colours)
  }

  @Test(
    arguments: [
      (["LANG": "C.UTF-8"], true), (["LANG": "de_DE.utf8"], true), (["LC_ALL": "C", "LANG": "C.UTF-8"], false),
      (["LANG": "de_DE.ISO-8859-1"], false), ([:], true), (["LC_ALL": "", "LANG": "en_GB.UTF-8"], true),
    ] as [([String: String], Bool)])
  func signsBeyondASCIIOnlyWhereTheyCanBeSeen(environment: [String: String], isUnicode: Bool) {
    #expect(Style.readsUnicode(environment) == isUnicode)
  }

  @Test func withoutUnicodeTheRemarkIsPlainASCII() {
    let style = Style(hasColour: false, isUnicode: false)
    let line = CustomerLine(id: "a", speaker: "customer", name: "Ada", text: "“So what” – for me…")
    let text = TranscriptText(style: style, width: nil).text([.customer(line), .coach([.paragraph("1 · 2 → 3")])])
    #expect(text.utf8.allSatisfy { $0 < 0x80 })
    #expect(style.prompt.text == "you > ")
  }

  @Test func nobodyCanSendTheTerminalACommand() {
    let line = CustomerLine(id: "a", speaker: "customer", name: "A\u{1B}[2Jda", text: "\u{9B}31mred\u{07}\u{202E}")
    let coach: [CoachWords] = [
      .paragraph("\u{1B}]0;title\u{07}"), .answer("x\u{1B}[1my", marks: [0..<9]), .table([["\u{1B}c", "\r"]]),
      .comparison(Comparison(turn: 1, old: "\u{1B}c", new: "\u{08}", rows: [])),
    ]
    let text = TranscriptText(style: Style(), width: 60).text([.customer(line), .coach(coach)])
    #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value) })
  }
}
