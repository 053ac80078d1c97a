import Coaching

/// A scenario's id as somebody typed it, found fit to be a file's name and to be typed again.
struct ScenarioName {
  let id: String

  init(_ typed: String) throws(CouldNotRun) {
    let isPlain = typed.unicodeScalars.allSatisfy { scalar in
      scalar == "-" || scalar == "_" || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
    guard let first = typed.unicodeScalars.first, isPlain, first != "-" else {
      let help =
        typed.hasSuffix(".yaml") || typed.contains("/")
        ? "leave `.yaml` and the folder out; `--in DIR` names a folder" : "such as `price-too-high`"
      throw CouldNotRun(message: "`\(typed)` is no name of letters, digits and hyphens", help: help)
    }
    id = typed
  }
}

extension ScenarioName {
  /// As a heading: `price-too-high` is `Price too high`.
  var title: String {
    let words = String(id.map { $0 == "-" || $0 == "_" ? " " : $0 })
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}
