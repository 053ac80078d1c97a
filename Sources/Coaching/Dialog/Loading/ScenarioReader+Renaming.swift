extension ScenarioReader {
  /// `was`: ids that the construct had before, as a text or a list. One that something else bears now would be two things.
  mutating func formerIDs(_ fields: Fields, among living: [String], kind: String) -> [String] {
    nodes.names(fields["was"], called: "was").compactMap { name in
      guard !living.contains(name.value) else {
        nodes.report(D202DuplicateID.living(name, kind: kind))
        return nil
      }
      formerIDs.append(FormerID(kind: kind, name: name))
      return name.value
    }
  }

  /// A route's former id is looked for among the routes of its state.
  mutating func checkFormerRoutes(of waiting: State.Waiting, in state: String) {
    let kind = "route of `\(state)`"
    for former in formerIDs where former.kind == kind && waiting.routes.contains(where: { $0.id == former.name.value })
    {
      nodes.report(D202DuplicateID.living(former.name, kind: "route"))
    }
  }

  /// Lines are known only when all are read.
  mutating func checkFormerIDs() {
    var first: [String: SourceRange] = [:]
    for former in formerIDs {
      let key = "\(former.kind) \(former.name.value)"
      if former.kind == "line", lineIDs[former.name.value] != nil {
        nodes.report(D202DuplicateID.living(former.name, kind: former.kind))
      } else if let earlier = first[key] {
        nodes.report(
          D202DuplicateID.finding(former.name.value, kind: former.kind, at: former.name.range, first: earlier))
      } else {
        first[key] = former.name.range
      }
    }
  }
}

/// A name that something bore in an earlier version of the file.
struct FormerID: Sendable {
  var kind: String
  var name: Located<String>
}
