import Testing

@testable import Coaching

@Suite struct SourceFileTests {
  @Test func idIsTheNameWithoutFolderAndExtension() {
    #expect(SourceFile(name: "Dialogs/scenarios/cfo.so-what.yaml", text: "").stem == "cfo.so-what")
  }

  @Test func linesAreCountedFromOneWithoutTheirBreaks() {
    let file = SourceFile(name: "a", text: "one\r\ntwo\n")
    #expect(file.line(1) == "one")
    #expect(file.line(2) == "two")
    #expect(file.line(4) == nil)
  }
}
