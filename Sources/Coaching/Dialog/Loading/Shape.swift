/// The keys of a construct: what it must have, may have, and will have in a later version.
struct Shape: Sendable {
  /// With its article, as messages name it: `a route`.
  let name: String
  let required: [String]
  let optional: [String]
  var later: [String] = []
  /// What to say about a key that belongs elsewhere.
  var hints: [String: String] = [:]

  var keys: [String] { required + optional }
}

extension Shape {
  static let scenario = Shape(
    name: "a scenario", required: ["dialog", "title", "skill", "customer", "start", "states"],
    optional: [
      "summary", "level", "minutes", "tags", "lang", "rubric", "brief", "product", "people", "terms", "chain",
      "numbers", "facts", "meters", "vars", "deflect", "pick", "tests", "invariants", "todo", "allow", "was",
    ],
    later: ["include", "call", "return", "parent", "let", "objections"])
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
      "asked", "area", "spin", "need", "thread", "after", "if", "numbers", "public", "was", "todo",
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
    ],
    later: ["parent", "call", "return", "objections"])
  static let finalState = Shape(
    name: "a final state", required: ["final"], optional: ["say", "pick", "debrief", "entry", "was", "todo"],
    later: ["parent", "call", "return", "objections"],
    hints: Dictionary(
      uniqueKeysWithValues: ["routes", "else", "ladder", "silence", "hints", "model"].map {
        ($0, "a final state ends the conversation: remove `\($0)`, or `final`")
      }))
  static let route = Shape(
    name: "a route", required: ["id", "if"], optional: response.optional + ["samples", "never", "was", "todo"],
    later: ["call", "return"])
  static let response = Shape(
    name: "a response", required: [], optional: ["say", "pick", "add", "set", "learn", "note", "go"],
    later: ["call", "return"],
    hints: [
      "if": "`else` and the rungs of a ladder take no guard", "id": "`else` and the rungs of a ladder take no id",
      "samples": "`else` and the rungs of a ladder take no samples",
    ])
  static let line = Shape(name: "a line", required: ["text"], optional: ["id", "when", "tells", "speaker", "was"])
  static let model = Shape(name: "a model", required: [], optional: ["strong", "middling"])
  static let sample = Shape(name: "a sample", required: ["text"], optional: ["given", "expect"])
  static let test = Shape(name: "a test", required: ["name", "turns"], optional: ["seed", "from", "given"])
  static let turn = Shape(name: "a turn", required: ["rep"], optional: ["times", "expect"])
}
