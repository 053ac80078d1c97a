import Foundation

// Makes scenarios and tries on each what is to hold of all. `$SOWHAT_GENERATED` says how many; `make test` tries 200 and
// `make test-all` 2,000. With a seed as argument it prints that scenario.

let room = Workroom("Dialogs")
guard room.isFurnished else {
  print("run this where the `Dialogs` folder is")
  exit(2)
}
if let seed = CommandLine.arguments.dropFirst().first.flatMap({ UInt64($0) }) {
  print(ScenarioGenerator.scenario(seed: seed).page.text, terminator: "")
  exit(0)
}
let count = ProcessInfo.processInfo.environment["SOWHAT_GENERATED"].flatMap { Int($0) } ?? 200
let report = TrialReport(ScenarioTrial.all(count, room))
print(report.text)
exit(report.faults.isEmpty ? 0 : 1)
