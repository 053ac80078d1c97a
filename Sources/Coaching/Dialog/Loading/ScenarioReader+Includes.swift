/// Fragments: parts that several scenarios share. Their names get the file's name in front: `price.open`.
extension ScenarioReader {
  /// Opens what `include` names and what that includes, each file once, in the order of the first mention.
  mutating func openIncludes(_ fields: Fields) -> [OpenFragment] {
    var opened: [OpenFragment] = []
    _ = open(nodes.names(fields["include"], called: "include"), path: [], into: &opened)
    return opened
  }

  /// Returns the prefixes of the fragments named.
  private mutating func open(
    _ includes: [Located<String>], path: [String], into opened: inout [OpenFragment]
  ) -> [String] {
    includes.compactMap { include in
      guard Self.isInShared(include.value) else {
        nodes.report(D204Include.outside(include))
        return nil
      }
      guard !path.contains(include.value) else {
        nodes.report(D204Include.cyclic(include, path: path))
        return nil
      }
      if let known = opened.first(where: { $0.name == include.value }) { return known.prefix }
      guard let file = library[include.value] else {
        nodes.report(D204Include.missing(include, among: library.keys.sorted()))
        names.doubtful.formUnion(Self.prefix(of: include.value).map { [$0] } ?? [])
        nodes.loseTarget()
        return nil
      }
      return open(file, include, path: path + [include.value], into: &opened)
    }
  }

  private mutating func open(
    _ file: SourceFile, _ include: Located<String>, path: [String], into opened: inout [OpenFragment]
  ) -> String? {
    let document = YAMLDocument(file)
    var reader = ScenarioReader(document, file: file, library: library)
    defer { if document.root == nil { nodes.merge(reader.nodes) } }
    guard let root = document.root,
      let fields = reader.nodes.fields(of: root, .fragment, called: "a fragment", at: .top(of: file.name)),
      reader.nodes.isVersionOne("fragment", of: fields)
    else {
      names.doubtful.insert(file.stem)
      nodes.loseTarget()
      if document.root != nil { nodes.merge(reader.nodes) }
      return nil
    }
    let index = opened.count
    opened.append(OpenFragment(name: include.value, reader: reader, fields: fields, place: include.range, included: []))
    let nested = reader.nodes.names(fields["include"], called: "include")
    opened[index].included = open(nested, path: path, into: &opened)
    return opened[index].prefix
  }

  private static func isInShared(_ name: String) -> Bool {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count == 2 && parts[0] == "shared" && !parts[1].isEmpty && !parts[1].contains(".")
  }

  private static func prefix(of name: String) -> String? { name.split(separator: "/").last.map(String.init) }
}

extension ScenarioReader {
  /// Makes the names of fragments known to the scenario.
  mutating func gatherNames(of fragments: inout [OpenFragment]) {
    for index in fragments.indices {
      fragments[index].reader.gatherNames(fragments[index].fields)
      let own = fragments[index].reader.names
      let prefix = fragments[index].prefix + "."
      names.states += own.states.map { prefix + $0 }
      names.objections += own.objections.map { prefix + $0 }
      names.numbers += own.numbers.map { prefix + $0 }
      names.terms += own.terms.map { prefix + $0 }
      names.doubtful.formUnion(own.doubtful)
    }
  }

  /// Reads the fragments' parts into `scenario`. They see the scenario's meters, variables, facts and people, and the
  /// states of what they include.
  mutating func read(_ fragments: [OpenFragment], into scenario: inout Scenario) {
    for var fragment in fragments {
      let own = fragment.reader.names
      let visible = fragment.included.map { $0 + "." }
      let isVisible = { (name: String) in visible.contains { name.hasPrefix($0) } }
      fragment.reader.names = names
      fragment.reader.names.states = own.states + names.states.filter(isVisible)
      fragment.reader.names.objections = own.objections + names.objections.filter(isVisible)
      fragment.reader.names.numbers = own.numbers + names.numbers.filter { !own.numbers.contains($0) }
      fragment.reader.termOwners = termOwners
      let naming = FragmentNaming(prefix: fragment.prefix, numbers: Set(own.numbers))
      let (objections, objecting) = fragment.reader.objections(fragment.fields)
      let states = fragment.reader.states(fragment.fields, mayBeEmpty: true)
      let terms = fragment.reader.terms(fragment.fields)
      let numbers = fragment.reader.numbers(fragment.fields)
      fragment.reader.reportTodo(fragment.fields)
      fragment.reader.checkFormerIDs()
      scenario.states += (states + objecting).map(naming.renamed)
      scenario.objections += objections.map(naming.renamed)
      scenario.terms += terms.map(naming.renamed)
      scenario.numbers += numbers.map(naming.renamed)
      scenario.includes.append(
        Include(
          name: fragment.name, prefix: fragment.prefix, file: fragment.reader.file.name,
          worksByItself: !(objections.isEmpty && terms.isEmpty && numbers.isEmpty), range: fragment.place))
      termOwners = fragment.reader.termOwners
      usedComputed.formUnion(fragment.reader.usedComputed)
      nodes.merge(fragment.reader.nodes)
    }
  }
}
