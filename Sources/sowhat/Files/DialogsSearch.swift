import Coaching

/// Where dialogs are looked for, in this order: `--dialogs`, `$SOWHAT_DIALOGS`, `./Dialogs`, beside the program.
struct DialogsSearch {
  /// A place with how it came to be one.
  struct Place: Equatable {
    var path: String
    /// `--dialogs`, `$SOWHAT_DIALOGS` ...: for telling what was tried.
    var origin: String
    /// Named by the user: must exist.
    var isRequired = false
  }

  let places: [Place]
  /// Where vectors of a trainer's own scenarios are kept.
  let cache: CacheFolder?

  init(option: String?, environment: [String: String], executable: String? = Disk.executable) {
    cache = CacheFolder(environment: environment)
    var places: [Place] = []
    if let option { places.append(Place(path: option, origin: "--dialogs", isRequired: true)) }
    if let path = environment["SOWHAT_DIALOGS"], !path.isEmpty {
      places.append(Place(path: path, origin: "$SOWHAT_DIALOGS", isRequired: option == nil))
    }
    places.append(Place(path: "Dialogs", origin: "this folder"))
    if let executable {
      let prefix = Disk.parent(of: Disk.parent(of: executable))
      places.append(Place(path: Disk.join(prefix, "share/sowhat/Dialogs"), origin: "the program"))
      // One that was built and not installed lies in `.build` beside the sources' own.
      if let build = executable.firstRange(of: "/.build/") {
        places.append(
          Place(path: String(executable[..<build.lowerBound]) + "/Dialogs", origin: "the program's sources"))
      }
    }
    self.places = places
  }
}

extension DialogsSearch {
  /// The folders that exist, the one to take scenarios from first; the others fill in what it lacks.
  func folders() throws(CouldNotRun) -> [DialogsFolder] {
    let found = places.filter { Disk.kind(of: $0.path) == .folder }
    if let required = places.first, required.isRequired, found.first != required {
      throw CouldNotRun(message: "no folder `\(required.path)` (from \(required.origin))", help: tried)
    }
    guard !found.isEmpty else { throw CouldNotRun(message: "no `Dialogs` folder found", help: tried) }
    // The folder that one stands in may be named as well.
    var seen: Set<String> = []
    return found.filter { seen.insert(Disk.absolute($0.path)).inserted }.map { DialogsFolder(path: $0.path) }
  }

  private var tried: String {
    "tried " + places.map { "`\($0.path)` (\($0.origin))" }.joined(separator: ", ")
      + "; name one with `--dialogs DIR`"
  }
}
