import Glibc

/// Where typed lines are kept between conversations. Whatever fails here fails in silence: history is a convenience.
struct LineHistoryFile {
  let path: String

  init(path: String) { self.path = path }

  /// `$XDG_STATE_HOME/sowhat/history`, or nil where no folder for it is known.
  init?(environment: [String: String]) {
    guard let folder = StateFolder(environment: environment) else { return nil }
    path = folder.path + "/history"
  }
}

extension LineHistoryFile {
  func read(_ reading: (String) -> Int32) { _ = reading(path) }

  /// Makes the file where it is missing, readable by its owner only, since answers may be private.
  func append(_ appending: (String) -> Int32) {
    let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    for depth in folder.indices.dropFirst() { mkdir(folder[...depth].joined(separator: "/"), 0o700) }
    let file = open(path, O_CREAT | O_WRONLY | O_APPEND | O_CLOEXEC, 0o600)
    guard file >= 0 else { return }
    close(file)
    _ = appending(path)
  }
}
