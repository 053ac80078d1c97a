import Foundation
import Testing

@testable import Coaching
@testable import sowhat

/// Whole conversations of people who had never seen the program, as they typed them: what each line comes to must be read by
/// somebody before it changes. `RECORD_SNAPSHOTS=1` writes them anew, and fails.
@Suite struct VoicesTests {
  private static let folder = "\(Program.fixtures)/voices"

  @Test(arguments: [
    "anjali", "aoife", "brett", "carys", "earl", "ilse", "jess", "juergen", "kenji", "marcia", "moira", "moses",
    "ngozi", "norman", "pavel", "saskia", "tilly", "vinnie",
  ])
  func everyLineComesToWhatWasReadLast(_ voice: String) throws {
    let path = "\(Self.folder)/\(voice).talk"
    let golden = try String(contentsOfFile: path, encoding: .utf8)
    let lines = golden.split(separator: "\n").map(String.init)
    let head = try #require(lines.first).split(separator: " ").map(String.init)
    var talk = try ShippedTalk(head[0], seed: try #require(UInt64(head[1])))
    let played = lines.filter { $0.hasPrefix("> ") }.map { Self.account(of: talk.say(String($0.dropFirst(2)))) }
    let text = ([lines[0]] + played).joined(separator: "\n") + "\n"
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil {
      try text.write(toFile: path, atomically: true, encoding: .utf8)
    }
    #expect(text == golden, "\(voice): read what changed, then record it")
  }

  /// What was said, which way it took with what was learned, where the meters stand, and the reply.
  private static func account(of turn: Turn) -> String {
    let learned = turn.learned.isEmpty ? "" : ", told \(turn.learned.joined(separator: " "))"
    let meters = turn.meters.map { "\($0.id) \($0.value)" }.joined(separator: " ")
    let reply = turn.customer.map { "  \($0.name): \($0.text)" }
    return (["> \(turn.text)", "  [\(turn.transition.way.name)\(learned); \(meters)]"] + reply).joined(separator: "\n")
  }
}
