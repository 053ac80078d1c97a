/// Draws what is described in Graphviz' language, by running its `dot`.
struct Graphviz {
  private let path: String

  /// - Parameter environment: whose `PATH` is searched.
  init(_ environment: [String: String]) throws(CouldNotRun) {
    guard let path = ChildProcess.find("dot", in: environment) else {
      throw CouldNotRun(
        message: "a picture needs Graphviz, and there is no program `dot`",
        help: "install it (`sudo apt-get install graphviz`), or take `--format mermaid` or `--format dot`")
    }
    self.path = path
  }
}

extension Graphviz {
  /// The picture as SVG.
  func svg(of description: String) throws(CouldNotRun) -> String {
    let result = try ChildProcess.run(path, ["-Tsvg"], input: Array(description.utf8))
    guard result.status == 0 else {
      let told = String(decoding: result.errors, as: UTF8.self).split(separator: "\n").first.map(String.init)
      throw CouldNotRun(message: "`\(path)` ended with status \(result.status)", help: told)
    }
    return String(decoding: result.output, as: UTF8.self)
  }
}
