/// The XDG folder for what the program keeps between runs: `$XDG_STATE_HOME/sowhat`, else `~/.local/state/sowhat`.
struct StateFolder {
  let path: String

  init?(environment: [String: String]) {
    // A relative path in an XDG variable is to be ignored, says its specification.
    if let state = environment["XDG_STATE_HOME"], state.hasPrefix("/") {
      path = state + "/sowhat"
    } else if let home = environment["HOME"], home.hasPrefix("/") {
      path = home + "/.local/state/sowhat"
    } else {
      return nil
    }
  }
}
