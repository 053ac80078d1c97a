/// The keys of a construct: what it must have and may have.
struct Shape: Sendable {
  /// With its article, as messages name it: `a route`.
  let name: String
  let required: [String]
  let optional: [String]
  /// All of them, the required first.
  let keys: [String]
  /// What to say about a key that belongs elsewhere.
  let hints: [String: String]

  init(name: String, required: [String], optional: [String], hints: [String: String] = [:]) {
    self.name = name
    self.required = required
    self.optional = optional
    self.hints = hints
    keys = required + optional
  }
}

extension Shape {
  static let scenario = Shape(
    name: "a scenario", required: ["dialog", "title", "skill", "customer", "start", "states"],
    optional: [
      "summary", "level", "minutes", "tags", "lang", "rubric", "brief", "product", "people", "terms", "chain",
      "numbers", "facts", "meters", "vars", "deflect", "pick", "tests", "invariants", "todo", "allow", "was",
      "include", "let", "objections",
    ],
    hints: [
      "call": "`call` belongs to a route, `else` or a rung", "parent": "`parent` belongs to a state",
      "return": "write `go: return` in a route, `else` or a rung",
    ])
  static let product = Shape(name: "a product", required: ["name"], optional: ["features", "proof", "forbidden"])
  static let proof = Shape(
    name: "a proof", required: ["claim"], optional: ["id", "value", "where", "limits", "answers"])
  static let customer = Shape(name: "a customer", required: ["name"], optional: ["role", "company", "voice", "owns"])
  static let person = Shape(name: "a person", required: ["name"], optional: ["role", "voice", "owns"])
  static let term = Shape(name: "a term", required: ["kind"], optional: ["also"])
  static let number = Shape(
    name: "a number", required: ["value"], optional: ["unit", "tolerance", "plausible", "by"])
  static let fact = Shape(
    name: "a fact", required: ["says"],
    optional: [
      "asked", "area", "spin", "need", "thread", "after", "if", "numbers", "public", "speaker", "was", "todo",
    ])
  static let meter = Shape(name: "a meter", required: ["start", "max"], optional: ["min", "empty", "full"])
  static let variable = Shape(name: "a variable", required: ["values", "start"], optional: [])
  static let allowance = Shape(name: "an allowance", required: ["code", "why"], optional: [])
}

extension Shape {
  static let waitingState = Shape(
    name: "a state", required: [],
    optional: [
      "say", "pick", "routes", "else", "ladder", "silence", "hints", "model", "entry", "was", "todo", "final",
      "parent", "objections",
    ],
    hints: returning)
  static let finalState = Shape(
    name: "a final state", required: ["final"], optional: ["say", "pick", "debrief", "entry", "was", "todo"],
    hints: Dictionary(
      uniqueKeysWithValues: ["routes", "else", "ladder", "silence", "hints", "model", "parent", "objections"].map {
        ($0, "a final state ends the conversation: remove `\($0)`, or `final`")
      }))
  static let route = Shape(
    name: "a route", required: ["id", "if"], optional: response.optional + ["samples", "never", "was", "todo"],
    hints: ["return": "write `go: return`"])
  static let response = Shape(
    name: "a response", required: [], optional: ["say", "pick", "add", "set", "learn", "note", "go", "call"],
    hints: [
      "return": "write `go: return`",
      "if": "`else` and the rungs of a ladder take no guard", "id": "`else` and the rungs of a ladder take no id",
      "samples": "`else` and the rungs of a ladder take no samples",
    ])
  static let objection = Shape(
    name: "an objection", required: ["type", "say"],
    optional: [
      "when", "cause", "concern", "once", "pick", "routes", "else", "ladder", "silence", "hints", "model", "was",
      "todo",
    ],
    hints: ["if": "write `when`", "final": "an objection comes back to the conversation: `go: return`"])
  static let fragment = Shape(
    name: "a fragment", required: ["fragment"],
    optional: ["about", "include", "terms", "numbers", "states", "objections", "todo"],
    hints: Dictionary(
      uniqueKeysWithValues: ["facts", "meters", "vars", "let", "customer", "people", "product", "tests"].map {
        ($0, "`\($0)` belongs to one customer: write it into the scenario")
      }))
  private static let returning = [
    "call": "`call` belongs to a route, `else` or a rung", "return": "write `go: return` in a route, `else` or a rung",
  ]
  static let line = Shape(name: "a line", required: ["text"], optional: ["id", "when", "tells", "speaker", "was"])
  static let model = Shape(name: "a model", required: [], optional: ["strong", "middling"])
  static let sample = Shape(name: "a sample", required: ["text"], optional: ["given", "expect"])
  static let test = Shape(name: "a test", required: ["name", "turns"], optional: ["seed", "from", "given"])
  static let turn = Shape(name: "a turn", required: ["rep"], optional: ["times", "expect"])
}

extension Shape {
  static let translation = Shape(
    name: "a translation", required: ["l10n", "scenario"], optional: ["lines", "facts", "about"])
  static let translatedText = Shape(name: "a translated text", required: ["text"], optional: ["hash"])
}
