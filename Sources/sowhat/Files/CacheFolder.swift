/// The XDG folder for what can be made anew: `$XDG_CACHE_HOME/sowhat`, else `~/.cache/sowhat`.
struct CacheFolder {
  let path: String

  init?(environment: [String: String]) {
    // A relative path in an XDG variable is to be ignored, says its specification.
    if let cache = environment["XDG_CACHE_HOME"], cache.hasPrefix("/") {
      path = cache + "/sowhat"
    } else if let home = environment["HOME"], home.hasPrefix("/") {
      path = home + "/.cache/sowhat"
    } else {
      return nil
    }
  }
}

extension CacheFolder {
  /// Keeps a file for the next run; where that fails, nothing is said, since it can be made anew.
  func keep(_ bytes: [UInt8], as name: String) {
    // A new home has no `.cache` yet.
    try? Disk.makeFolder(Disk.parent(of: path))
    try? Disk.replace(Disk.join(path, name), with: bytes)
  }

  func file(_ name: String) -> String { Disk.join(path, name) }
}
