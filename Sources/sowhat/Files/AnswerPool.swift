import Coaching

/// Answers for random plays that suit any scenario: the lines of `shared/answers/*.txt`.
struct AnswerPool {
  let answers: [String]

  /// Of the nearest folder that has some.
  init(_ library: Library) throws(CouldNotRun) {
    for folder in library.folders {
      let paths = try Disk.texts(in: Disk.join(folder.path, "shared/answers"), extensions: [".txt"])
      guard !paths.isEmpty else { continue }
      var answers: [String] = []
      for path in paths { answers += Self.lines(of: try Disk.read(path)) }
      self.answers = answers
      return
    }
    answers = []
  }

  /// One answer a line; what begins with `#` is a remark.
  private static func lines(of file: SourceFile) -> [String] {
    file.text.split(separator: "\n").map(String.init).filter { !$0.hasPrefix("#") && !$0.allSatisfy(\.isWhitespace) }
  }
}
