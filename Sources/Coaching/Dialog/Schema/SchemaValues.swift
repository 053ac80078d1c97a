/// What a key of the format may hold. A key that means the same wherever it stands is said once; a test proves that none
/// of the loader's keys is missing.
enum SchemaValues {
  static let text: JSONValue = ["type": "string", "minLength": 1]
  static let name: JSONValue = ["type": "string", "minLength": 1]

  /// Nil for a key that this table does not know.
  static func known(_ key: String, in shape: Shape) -> JSONValue? {
    special[shape.name]?[key] ?? common[key]
  }

  /// Anything, where the table is silent.
  static func value(of key: String, in shape: Shape) -> JSONValue { known(key, in: shape) ?? true }
}

extension SchemaValues {
  private static let flag: JSONValue = ["type": "boolean"]
  private static let integer: JSONValue = ["type": "integer"]
  private static let number: JSONValue = ["type": "number"]
  private static let texts = "texts".definition
  private static let names = "names".definition

  private static func integer(from low: Int, to high: Int) -> JSONValue {
    ["type": "integer", "minimum": .int(low), "maximum": .int(high)]
  }

  /// Keys by themselves.
  private static let common: [String: JSONValue] = [
    "add": .map(of: integer), "after": names, "also": texts, "answers": .choice(ObjectionType.self),
    "area": .choice(Area.self), "asked": texts, "brief": text, "by": .choice(NamedNumber.Sayer.self),
    "call": name, "cause": .choice(Cause.self), "concern": text, "include": names, "let": .map(of: text), "once": flag,
    "parent": name, "type": .choice(ObjectionType.self),
    "chain": .array(of: text),
    "claim": text, "code": name, "company": text, "debrief": text, "dialog": ["const": 1], "empty": name,
    "entry": flag, "expect": "expect".definition, "features": texts, "final": .choice(Ending.self),
    "forbidden": texts, "from": name, "full": name, "given": "given".definition, "go": name, "hints": texts, "id": name,
    "if": text, "lang": text, "ladder": .array(of: "response".definition), "learn": names,
    "level": integer(from: 1, to: 5), "limits": text, "max": integer, "middling": text, "min": integer,
    "minutes": integer(from: 1, to: 600), "name": text, "need": .choice(Need.self), "note": text, "numbers": names,
    "owns": names, "pick": .choice(Saying.Pick.self), "plausible": plausible, "public": flag, "rep": ["type": "string"],
    "role": text, "routes": .array(of: "route".definition), "rubric": text, "samples": "samples".definition,
    "never": "samples".definition, "say": "saying".definition, "says": text, "seed": ["type": "integer", "minimum": 0],
    "set": .map(of: ["type": ["boolean", "string"]]), "silence": "saying".definition, "skill": .choice(Skill.self),
    "speaker": name, "spin": .choice(SPIN.self), "start": name, "strong": text, "summary": text, "tags": texts,
    "tells": names, "text": text, "thread": name, "times": integer(from: 1, to: 1000), "title": text, "todo": texts,
    "tolerance": number, "unit": text, "value": text, "values": names, "voice": text, "was": names, "when": text,
    "where": text, "why": text,
  ]

  /// Keys that mean something else in one construct, and those that hold constructs.
  private static let special: [String: [String: JSONValue]] = [
    Shape.scenario.name: [
      "allow": .array(of: "allowance".definition), "customer": "customer".definition, "deflect": "saying".definition,
      "facts": .map(of: "fact".definition), "invariants": .array(of: text), "meters": .map(of: "meter".definition),
      "numbers": .map(of: "number".definition), "objections": .map(of: "objection".definition),
      "people": .map(of: "person".definition),
      "product": "product".definition,
      "states": states, "terms": .map(of: "term".definition), "tests": .array(of: "test".definition),
      "vars": .map(of: ["anyOf": [flag, "variable".definition]]),
    ],
    Shape.product.name: ["proof": .array(of: "proof".definition)],
    Shape.term.name: ["kind": .choice(Term.Kind.self)],
    Shape.number.name: ["value": number],
    Shape.meter.name: ["start": integer],
    Shape.waitingState.name: [
      "else": "response".definition, "model": "model".definition, "objections": names,
    ],
    Shape.objection.name: ["else": "response".definition, "model": "model".definition],
    Shape.test.name: ["turns": ["type": "array", "minItems": 1, "items": "turn".definition]],
  ]

  private static let states: JSONValue = [
    "type": "object", "minProperties": 1, "additionalProperties": "state".definition,
  ]

  private static let plausible: JSONValue = ["type": "array", "items": number, "minItems": 2, "maxItems": 2]

  /// Besides the fixed keys, `expect` takes the scenario's own meters by name.
  static let expect: JSONValue = [
    "type": "object",
    "properties": .object(
      [
        ("state", name), ("end", .choice(Ending.self)), ("says", text), ("never", names), ("learned", names),
        ("moves", listed(Move.self)), ("flags", listed(Flag.self)), ("meters", .map(of: integer)),
      ] + (Criterion.ofOneTurn + Criterion.ofDiscovery).map { ($0.rawValue, "level".definition) }),
    "additionalProperties": integer,
  ]

  private static func listed<Choice>(_ type: Choice.Type) -> JSONValue
  where Choice: CaseIterable & RawRepresentable<String> {
    ["anyOf": [.choice(type), .array(of: .choice(type))]]
  }
}
