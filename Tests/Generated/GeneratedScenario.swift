import Coaching

/// A scenario that was made for a test.
struct GeneratedScenario {
  let seed: UInt64
  let page: Page
  /// What it may include, by name.
  let fragments: [String: SourceFile]
  /// How many states are on the way to the win.
  let size: Int
}

extension GeneratedScenario {
  var file: SourceFile { SourceFile(name: "generated-\(seed).yaml", text: page.text) }
}
