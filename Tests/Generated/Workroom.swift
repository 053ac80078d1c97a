import Coaching
import Foundation

/// The shipped knowledge, read once, with which all generated scenarios are judged.
struct Workroom: Sendable {
  private let knowledge: Knowledge
  private let grader: Grader
  /// Answers that suit any scenario.
  let answers: [String]

  /// - Parameter dialogs: the path of the `Dialogs` folder.
  init(_ dialogs: String) {
    knowledge =
      KnowledgeLoader.load(
        lexicons: Self.files(in: dialogs + "/lexicons"), rubrics: Self.files(in: dialogs + "/rubrics"),
        voices: Self.files(in: dialogs + "/shared/voices")
      ).knowledge
    grader = Grader(knowledge)
    answers = Self.files(in: dialogs + "/shared/answers", ending: ".txt").flatMap { file in
      file.text.split(separator: "\n").map(String.init).filter { !$0.hasPrefix("#") }
    }
  }

  private static func files(in folder: String, ending: String = ".yaml") -> [SourceFile] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.sorted().filter { $0.hasSuffix(ending) }.compactMap { name in
      FileManager.default.contents(atPath: "\(folder)/\(name)").map {
        SourceFile(name: "\(folder)/\(name)", bytes: Array($0))
      }
    }
  }
}

extension Workroom {
  var isFurnished: Bool { !answers.isEmpty && !knowledge.lexicons.isEmpty && !knowledge.rubrics.isEmpty }

  func stage(_ scenario: Scenario) -> Stage { Stage(scenario, knowledge, grader: grader) }

  /// All that `check` says.
  func review(_ file: SourceFile, _ fragments: [String: SourceFile]) -> ScenarioReview {
    ScenarioReview(file, knowledge, grader: grader, fragments: fragments, exploring: .check)
  }

  /// What `check` says without playing.
  func look(_ file: SourceFile, _ fragments: [String: SourceFile], exploring: Bool) -> [Diagnostic] {
    guard exploring else { return ScenarioChecks.check(file, fragments: fragments).diagnostics }
    return ScenarioReview(
      file, knowledge, grader: grader, fragments: fragments, playing: false, exploring: .check
    ).findings
  }
}
