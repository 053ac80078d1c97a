import Testing

@testable import Coaching
@testable import sowhat

/// What a trainer does with a scenario: starts one, looks at it, plays from the middle, reads how it was tested.
@Suite struct WorkshopTests {
  private static let shipped = "\(Program.root)/Dialogs"

  // MARK: - new

  @Test(arguments: ["blank", "outcomes", "discovery", "objections", "lost-call"])
  func aTemplateIsCleanAndItsTestsPass(template: String) throws {
    let scratch = try Scratch()
    let made = try Piped(
      ["new", "price-too-high", "--template", template, "--in", scratch.path, "--dialogs", Self.shipped], input: "")
    let file = scratch.file("price-too-high.yaml")
    #expect(made.status == 0, "\(made.errorText)")
    #expect(made.text.contains("wrote \(file)"))
    #expect(try scratch.text(of: "price-too-high.yaml").contains("\ntitle: \"Price too high\"\n"))
    let check = try Piped(["check", "--strict", file, "--dialogs", Self.shipped], input: "")
    #expect(check.status == 0, "\(check.text)")
    let test = try Piped(["test", file, "--dialogs", Self.shipped], input: "")
    #expect(test.status == 0, "\(test.text)")
  }

  @Test func nothingIsOverwritten() throws {
    let scratch = try Scratch()
    _ = try scratch.write("mine\n", as: "mine.yaml")
    let run = try Piped(["new", "mine", "--in", scratch.path, "--dialogs", Self.shipped], input: "")
    #expect(run.status == 2)
    #expect(run.errorText.contains("it exists already"))
    #expect(try scratch.text(of: "mine.yaml") == "mine\n")
  }

  @Test(
    arguments: [
      (["new", "x", "--template", "objektions"], "did you mean `objections`?"), (["new", "a/b"], "--in DIR"),
      (["new", "x!"], "letters, digits"), (["new", "x", "--in", "/proc/x"], "cannot make the folder `/proc/x`"),
      (["practice", "food-distributor", "--at", "wroth"], "did you mean `worth`?"),
      (["practice", "food-distributor", "--given", "patiense=1"], "did you mean `patience`?"),
      (["practice", "food-distributor", "--given", "patience=99"], "it goes from 0 to 5"),
      (["practice", "food-distributor", "--given", "warned=maybe"], "it may be: `false`, `true`"),
      (["practice", "food-distributor", "--given", "learned=detention-cots"], "did you mean `detention-cost`?"),
      (["practice", "food-distributor", "--given", "patience"], "name=value"),
      (["test", "--coverage=101"], "--coverage"),
      (["outline", "\(Program.fixtures)/broken/broken.yaml"], "does not load"),
      (["map", "\(Program.fixtures)/broken/broken.yaml"], "cannot be drawn"),
    ])
  func whatCannotBeDoneIsSaid(arguments: [String], error: String) throws {
    let run = try Piped(arguments + ["--dialogs", Self.shipped], input: "")
    #expect(run.status == 2)
    #expect(run.errorText.contains(error), "\(run.errorText)")
    #expect(run.output.isEmpty)
  }

  // MARK: - practice

  @Test func playBeginsWhereItIsAskedToWithTheBooksOfTheShortestWay() throws {
    let run = try Piped(
      [
        "practice", "food-distributor", "--at", "justify", "--given", "patience=1", "--seed", "1", "--format", "jsonl",
        "--dialogs", Self.shipped,
      ], input: "")
    let opening = try #require(run.text.split(separator: "\n").first)
    #expect(opening.contains("\"justify\""), "\(opening)")
    #expect(opening.contains("\"patience\": 1"), "\(opening)")
    #expect(opening.contains("detention-goal"), "\(opening)")
  }

  @Test func aFileAnywhereIsPlayedWithTheShippedKnowledge() throws {
    let scratch = try Scratch()
    let text = try Disk.read("\(Program.fixtures)/scenarios/ferry.yaml").text
    let file = try scratch.write(text, as: "mine.yaml")
    let run = try Piped(
      ["practice", file, "--seed", "1", "--dialogs", Self.shipped], input: "It has tide charts.\n/why\n")
    #expect(run.status == 0)
    #expect(run.text.contains("You meet Ada Lindqvist"))
    #expect(run.text.contains("refused  good  altitude >= advantage, found feature"), "\(run.text)")
  }

  // MARK: - map, outline, schema

  @Test func withoutGraphvizTheMendIsSaid() throws {
    let run = try Piped(["map", "ferry"], input: "", environment: ["PATH": "/nowhere"])
    #expect(run.status == 2)
    #expect(run.errorText.contains("no program `dot`"))
    #expect(run.errorText.contains("apt-get install graphviz"))
    let text = try Piped(["map", "ferry", "--format", "mermaid"], input: "", environment: ["PATH": "/nowhere"])
    #expect(text.status == 0)
    #expect(text.text.hasPrefix("flowchart TD\n"))
  }

  @Test(.enabled(if: ChildProcess.find("dot", in: Program.environment()) != nil, "graphviz is not installed"))
  func graphvizDrawsEveryShippedScenario() throws {
    for path in try DialogsFolder(path: Self.shipped).scenarioPaths() {
      let run = try Piped(["map", path, "--coverage", "--dialogs", Self.shipped], input: "")
      #expect(run.status == 0, "\(run.errorText)")
      #expect(run.text.contains("<svg"))
      #expect(run.text.contains("(start)"))
    }
    let page = try Piped(["map", "ferry", "--format", "html", "--coverage"], input: "")
    #expect(page.text.hasPrefix("<!DOCTYPE html>"))
    #expect(page.text.contains("endings "))
    #expect(!page.text.contains("<?xml"))
  }

  @Test func anOutlineReadsAsProse() throws {
    let run = try Piped(["outline", "ferry"], input: "")
    #expect(run.status == 0)
    #expect(run.text.contains("Ada Lindqvist is the Harbour Master at Skerry Lines."))
    #expect(run.text.contains("  - When the answer reaches the level advantage or more: it goes on with \"won\"."))
  }

  /// `python3-yaml` and `python3-jsonschema` come with `make deps`.
  @Test(.enabled(if: Python.path != nil, "python3 is absent, so no independent validator can be asked"))
  func anIndependentValidatorAcceptsEveryShippedScenario() throws {
    let scratch = try Scratch()
    let schema = try scratch.write(try Piped(["schema"], input: "").text, as: "schema.json")
    let paths =
      try DialogsFolder(path: Self.shipped).scenarioPaths() + Disk.texts(in: "\(Self.shipped)/shared/templates")
    #expect(paths.count >= 8)
    let result = try Python.validate(paths, against: schema)
    #expect(result.status == 0, "\(String(decoding: result.output + result.errors, as: UTF8.self))")
    let typo = try scratch.write(
      try Disk.read("\(Program.fixtures)/broken/broken.yaml").text, as: "broken.yaml")
    #expect(try Python.validate([typo], against: schema).status == 1)
  }

  // MARK: - test, check

  @Test func coverageIsShownAndAMinimumFails() throws {
    let shown = try Piped(["test", "--coverage", "ferry", "--dialogs", Program.fixtures], input: "")
    #expect(shown.text.contains("ferry  coverage: states 1 of 1, routes "), "\(shown.text)")
    let scratch = try Scratch()
    let text = try Disk.read("\(Program.fixtures)/scenarios/ferry.yaml").text
    let file = try scratch.write(text.replacing(", times: 3, expect: {end: fail}", with: ""), as: "short.yaml")
    let low = try Piped(["test", file, "--coverage=90", "--dialogs", Self.shipped], input: "")
    #expect(low.status == 1)
    #expect(low.text.contains("warning[D609]: samples and tests take "), "\(low.text)")
  }

  @Test func aBuildServerGetsItsXML() throws {
    let scratch = try Scratch()
    _ = try Piped(["test", "ferry", "--junit", scratch.file("r.xml")], input: "")
    let xml = try scratch.text(of: "r.xml")
    #expect(xml.contains("<testsuite name=\"ferry\" tests=\"3\""), "\(xml)")
    #expect(xml.contains("<testcase classname=\"ferry.open.good.never\" name=\"It has tide charts.\""))
    #expect(xml.contains("<testcase classname=\"ferry.tests\" name=\"features lose her\""))
    let broken = try Piped(
      ["test", "\(Program.fixtures)/broken/broken.yaml", "--junit", scratch.file("b.xml")], input: "")
    #expect(broken.status == 1)
    #expect(try scratch.text(of: "b.xml").contains("<failure message="))
  }

  @Test func findingsForCodeScanningAndAnnotations() throws {
    let broken = "\(Program.fixtures)/broken/broken.yaml"
    let sarif = try Piped(["check", broken, "--format", "sarif"], input: "")
    #expect(sarif.status == 1)
    #expect(sarif.text.contains("\"version\": \"2.1.0\""))
    #expect(sarif.text.contains("\"ruleId\": \"D201\""))
    let github = try Piped(["check", broken, "--format", "github"], input: "")
    #expect(github.text.split(separator: "\n").allSatisfy { $0.hasPrefix("::") })
    #expect(github.text.contains("::error file=\(broken),line="))
  }
}
