import Testing

@testable import Coaching

/// Whatever is in a file, reading it ends with a scenario or with a reason why there is none.
@Suite struct RobustnessTests {
  private static let example = Array(ExampleScenario.text.utf8)

  private func read(_ bytes: [UInt8], _ what: Comment) {
    let file = SourceFile(name: "a.yaml", bytes: bytes)
    let (scenario, diagnostics) = ScenarioChecks.check(file)
    #expect(scenario != nil || !diagnostics.isEmpty, what)
    let text = DiagnosticRenderer([file]).text(diagnostics)
    #expect(!text.unicodeScalars.contains { $0.isControl }, what)
  }

  @Test func truncatedAnywhere() {
    for length in stride(from: 0, to: Self.example.count, by: 7) {
      read(Array(Self.example[..<length]), "cut at \(length)")
    }
  }

  @Test func oneByteDamagedAnywhere() {
    var random = SmallRandom(state: 1)
    for index in stride(from: 0, to: Self.example.count, by: 3) {
      var bytes = Self.example
      bytes[index] = UInt8(truncatingIfNeeded: random.next())
      read(bytes, "byte \(index) is \(bytes[index])")
    }
  }

  @Test func oneSignPutInAnywhere() {
    let signs = Array("{}[]:,-'\"\\|>&*!%@#?\n\t ".utf8)
    for (count, index) in stride(from: 0, to: Self.example.count, by: 11).enumerated() {
      var bytes = Self.example
      bytes.insert(signs[count % signs.count], at: index)
      read(bytes, "sign at \(index)")
    }
  }

  @Test func oneLineLeftOutOrDoubled() {
    let lines = Self.example.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for index in lines.indices {
      var fewer = lines
      fewer.remove(at: index)
      read(Array(fewer.joined(separator: [UInt8(ascii: "\n")])), "without line \(index + 1)")
      var more = lines
      more.insert(lines[index], at: index)
      read(Array(more.joined(separator: [UInt8(ascii: "\n")])), "line \(index + 1) twice")
    }
  }

  @Test func randomBytes() {
    var random = SmallRandom(state: 2)
    for _ in 0..<300 {
      let count = Int(random.next() % 400)
      read((0..<count).map { _ in UInt8(truncatingIfNeeded: random.next()) }, "random bytes")
    }
  }

  @Test func randomYAMLSigns() {
    var random = SmallRandom(state: 3)
    let signs = Array("ab: {}[],-'\"\n  |>&*!%#?~1.".utf8)
    for _ in 0..<2000 {
      let count = Int(random.next() % 60)
      let body = (0..<count).map { _ in signs[Int(random.next() % UInt64(signs.count))] }
      read(Array("states:\n  open: ".utf8) + body, "random signs")
      read(body, "random signs")
    }
  }
}
