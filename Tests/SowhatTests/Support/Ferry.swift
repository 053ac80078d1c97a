import Testing

@testable import Coaching
@testable import sowhat

/// The scenario `ferry` of the fixtures, ready to be talked to without a terminal.
enum Ferry {
  static var library: Library {
    Library(DialogsSearch(option: Program.fixtures, environment: [:], executable: nil))
  }

  static func session(seed: UInt64 = 7) throws -> Session {
    let path = try library.path(named: "ferry")
    let scenario = try #require(ScenarioLoader.load(try Disk.read(path)).scenario)
    return Session(KnowledgeBase(try library.knowledgeFiles(beside: path)).stage(scenario), seed: seed)
  }

  static func conversation(_ mode: Conversation.Mode = .drill) throws -> Conversation {
    Conversation(try session(), mode: mode)
  }
}

extension Conversation {
  /// Takes a line and returns what is shown, as in a pipe.
  mutating func shown(_ line: String) -> String { Self.text(take(line).output) }

  static func text(_ output: [Output], width: Int? = nil) -> String {
    TranscriptText(style: Style(), width: width).text(output)
  }
}
