import Testing

@testable import Coaching
@testable import sowhat

/// Each verb with its exit status, run as a program.
@Suite struct VerbTests {
  private static let broken = "\(Program.fixtures)/broken/broken.yaml"

  @Test(
    arguments: [
      (["list"], 0, "ferry"), (["list", "--format", "json"], 0, "\"id\": \"ferry\""),
      (["check"], 0, "no findings"), (["check", "ferry", "--strict"], 0, "1 scenario"),
      (["check", "ferry", "--format", "json"], 0, "[]"), (["explain", "d201"], 0, "D201"), (["explain"], 0, "D101"),
      (["--version"], 0, SoWhat.version), (["--help"], 0, "practice"),
    ] as [([String], Int32, String)])
  func goesWell(arguments: [String], status: Int32, output: String) throws {
    let run = try Piped(arguments, input: "")
    #expect(run.status == status, "\(run.errorText)")
    #expect(run.text.contains(output), "\(run.text)")
    #expect(run.errors.isEmpty)
  }

  @Test(
    arguments: [
      (["practice", "fery"], "did you mean `ferry` (Ada Lindqvist, The late ferry)?"),
      (["practice", "Lindquist"], "did you mean `ferry`"), (["practice", "no/such.yaml"], "no file or folder"),
      (["practice", "/proc/self/mem"], "cannot read"), (["list", "--dialogs", "/nowhere"], "no folder `/nowhere`"),
      (["explain", "D210"], "did you mean"), (["chekc"], "did you mean `check`?"), (["list", "--wat"], "--wat"),
      (["practice", "ferry", "--seed", "x"], "--seed"), (["check", "\u{1B}[2J"], "no scenario"),
    ])
  func couldNotRun(arguments: [String], error: String) throws {
    let run = try Piped(arguments, input: "")
    #expect(run.status == 2)
    #expect(run.errorText.contains(error), "\(run.errorText)")
    #expect(run.output.isEmpty)
    #expect(!run.errors.contains(0x1B))
  }

  @Test func everyPlaceTriedIsNamed() throws {
    let run = try Piped(["list"], input: "", environment: ["SOWHAT_DIALOGS": "/not/here"])
    #expect(run.status == 2)
    for place in ["`/not/here` ($SOWHAT_DIALOGS)", "`Dialogs` (this folder)", "share/sowhat/Dialogs` (the program)"] {
      #expect(run.errorText.contains(place), "\(place)")
    }
  }

  @Test func aDialogThatDoesNotLoadOpensNoConversation() throws {
    let run = try Piped(["practice", Self.broken], input: "Hello\n")
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(run.errorText.contains("error[D201]"))
    #expect(run.errorText.contains("error[D103]"))
  }

  @Test func checkAndTestFailOnIt() throws {
    let check = try Piped(["check", Self.broken], input: "")
    #expect(check.status == 1)
    #expect(check.text.contains("checked 1 scenario: 2 errors"))
    let test = try Piped(["test", Self.broken], input: "")
    #expect(test.status == 1)
    #expect(test.text.contains("broken  cannot be played"))
  }

  @Test(arguments: [["practice"], ["list"], ["grade"], ["check"], ["test"], ["explore"], ["explain"], ["doctor"]])
  func helpHasAnExample(verb: [String]) throws {
    let run = try Piped(verb + ["--help"], input: "")
    #expect(run.status == 0)
    #expect(run.text.contains("Example: sowhat \(verb[0])"))
  }

  @Test func doctorNamesWhatIsMissingAndTheMend() throws {
    let healthy = try Piped(["doctor"], input: "")
    #expect(healthy.text.contains("ok       dialogs   1 scenario in"))
    let ill = try Piped(["doctor", "--dialogs", "/nowhere"], input: "")
    #expect(ill.status == 1)
    #expect(ill.text.contains("missing  dialogs   no folder `/nowhere` (from --dialogs); tried"))
    #expect(ill.text.contains("missing  lexicons  0 files; install"))
    #expect(
      ill.text.contains("missing  encoder   there is no `encoder.weights`; questions are matched by their words;"))
  }
}
