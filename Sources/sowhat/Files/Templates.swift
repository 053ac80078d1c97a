import Coaching

/// The scenarios to begin with: whole ones that play, in `shared/templates` of a Dialogs folder.
struct Templates {
  private let library: Library

  init(_ library: Library) { self.library = library }
}

extension Templates {
  /// A template's text with the new scenario's title.
  func text(of template: String, for name: ScenarioName) throws(CouldNotRun) -> String {
    let paths = try paths
    guard let path = paths.first(where: { SourceFile(name: $0, bytes: []).stem == template }) else {
      let known = paths.map { SourceFile(name: $0, bytes: []).stem }
      throw CouldNotRun(
        message: "no template `\(template)`", help: Spelling.help(for: template, among: known, kind: "there are"))
    }
    let lines = try Disk.read(path).text.split(separator: "\n", omittingEmptySubsequences: false)
    let titled = lines.map { $0.hasPrefix("title:") ? "title: \"\(name.title)\"" : String($0) }
    return titled.joined(separator: "\n")
  }

  /// Of two templates with one name the nearer folder's counts, since it comes first.
  private var paths: [String] {
    get throws(CouldNotRun) {
      _ = try library.home()
      var paths: [String] = []
      for folder in library.folders { paths += try Disk.texts(in: Disk.join(folder.path, "shared/templates")) }
      return paths
    }
  }
}
