/// What to tell an author about a fault in the YAML: libyaml knows the place well, and names it for programmers.
struct D101Wording {
  let message: String
  let help: String?
  /// The fault lies where the construct begins, not where the parser noticed.
  let isAboutOpening: Bool

  private init(_ message: String, _ help: String? = nil, isAboutOpening: Bool = false) {
    self.message = message
    self.help = help
    self.isAboutOpening = isAboutOpening
  }

  /// `lead` is the text before the place in its line.
  init(_ failure: YAMLReader.Failure, before lead: String) {
    if let special = Self.special(failure, lead) {
      self = special
    } else if let (message, help) = Self.wordings[failure.problem] {
      self.init(message, help)
    } else {
      self.init(failure.problem.isEmpty ? "not YAML" : "not YAML: \(failure.problem)")
    }
  }

  private static func special(_ failure: YAMLReader.Failure, _ lead: String) -> D101Wording? {
    let isUnclosed = failure.problem.contains("end of stream") || failure.problem.contains("document indicator")
    if failure.context.contains("quoted scalar"), isUnclosed {
      return D101Wording("a text in quotes is not closed", "add the closing quote", isAboutOpening: true)
    }
    if ["an anchor", "an alias", "a tag"].contains(where: failure.context.contains) {
      return D101Wording("a text cannot begin with this character", "put the text in quotes", isAboutOpening: true)
    }
    let quote = lead.last { $0 != " " }
    if failure.problem.hasPrefix("did not find expected"), quote == "'" || quote == "\"" {
      return D101Wording(
        "something stands behind a text in quotes",
        "put the whole text in quotes; within '...' write `''` for an apostrophe")
    }
    return nil
  }

  private static let wordings: [String: (message: String, help: String)] = [
    "mapping values are not allowed in this context":
      ("a `:` where none can be", "put the text in quotes, or mend the indentation"),
    "found unknown escape character":
      ("no such escape in a text in double quotes", "write `\\\\` for a backslash"),
    "could not find expected ':'":
      ("a key without `:`", "write `key: value`; a text that goes on needs deeper indentation"),
    "did not find expected key":
      ("a key is expected here", "mend the indentation, or the quotes before this place"),
    "did not find expected ',' or '}'":
      ("expected `,` or `}`", "put a text that holds `{`, `}`, `,` or `: ` in quotes"),
    "did not find expected ',' or ']'":
      ("expected `,` or `]`", "put a text that holds `[`, `]`, `,` or `: ` in quotes"),
    "did not find expected '-' indicator":
      ("a list item is expected here", "begin it with `- `, below the other items"),
    "block sequence entries are not allowed in this context":
      ("a `- ` where no list item can be", "put the list on lines of its own"),
    "found character that cannot start any token":
      ("a text cannot begin with this character", "put the text in quotes"),
    "did not find expected node content":
      ("a value is expected here", "put a text that begins with a sign in quotes"),
    "did not find expected <document start>":
      ("this does not belong to what stands above", "mend the indentation"),
    "did not find expected comment or line break":
      ("after `|` or `>` the text begins in the next line", "put the text in quotes, or on lines of its own"),
  ]
}
