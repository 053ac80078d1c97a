import Coaching

/// Why one line of `grade`'s input was not graded; the lines around it are none the worse.
struct GradeRefusal: Error {
  enum Reason: Error {
    case notJSON(JSONFault)
    case notAnObject
    case notUTF8
    case tooLong(limit: Int)
    case missingText
    case wrongType(String, wanted: String)
    case stateWithoutScenario
    case unknownScenario(String, help: String)
    case scenarioDoesNotLoad(String)
    case unknownState(String, scenario: String, help: String)
  }

  /// The line's id, as far as it could be read.
  var id = JSONValue.null
  var reason: Reason
}

extension GradeRefusal {
  /// What stands in the output in the line's place.
  var json: JSONValue { ["id": id, "graded": false, "error": .string(reason.message)] }
}

extension GradeRefusal.Reason {
  private static let example = #"`{"text": "..."}`"#

  /// What is wrong and what to do about it, in one sentence each.
  var message: String {
    switch self {
    case .notJSON(let fault): "not JSON: \(fault.message); write one object a line, such as \(Self.example)"
    case .notAnObject: "not a JSON object; write \(Self.example), or give plain lines with `--text`"
    case .notUTF8: "not valid UTF-8; convert the input first"
    case .tooLong(let limit): "longer than \(limit >> 20) MiB; divide it"
    case .missingText: "no `text`; write \(Self.example)"
    case .wrongType(let name, let wanted): "`\(name)` must be \(wanted)"
    case .stateWithoutScenario: "`state` without `scenario`; name the scenario that has it, or leave both out"
    case .unknownScenario(let name, let help): "no scenario `\(Self.short(name))`; \(help)"
    case .scenarioDoesNotLoad(let name): "scenario `\(name)` does not load; `sowhat check \(name)` says why"
    case .unknownState(let name, let scenario, let help):
      "no state `\(Self.short(name))` in scenario `\(scenario)`; \(help)"
    }
  }

  /// A name may be a whole book; its beginning tells which it was.
  private static func short(_ name: String) -> String {
    let beginning = name.unicodeScalars.prefix(80)
    return String(beginning) + (beginning.endIndex == name.endIndex ? "" : "...")
  }
}
