/// The format of scenarios as JSON Schema (draft 2020-12), for editors that complete and underline while one types.
///
/// Its keys are those of the loader's own table (`Shape`); what each may hold is said in `SchemaValues`. A schema can
/// only speak of shape: that names are declared, and that guards make sense, is for `check`.
package enum ScenarioSchema {
  package static var json: JSONValue {
    .object(
      [
        ("$schema", "https://json-schema.org/draft/2020-12/schema"),
        ("title", "A scenario of sowhat; read every key as a string"),
      ] + object(.scenario) + [("$defs", .object(definitions))])
  }

  /// The shapes within a scenario, by their names in the schema.
  static let parts: [(name: String, shape: Shape)] = [
    ("product", .product), ("proof", .proof), ("customer", .customer), ("person", .person), ("term", .term),
    ("number", .number), ("fact", .fact), ("meter", .meter), ("variable", .variable), ("allowance", .allowance),
    ("waitingState", .waitingState), ("finalState", .finalState), ("route", .route), ("response", .response),
    ("line", .line), ("model", .model), ("objection", .objection), ("sample", .sample), ("test", .test),
    ("turn", .turn),
  ]

  private static var definitions: [(String, JSONValue)] {
    parts.map { ($0.name, .object(object($0.shape))) }
      + [
        ("texts", ["anyOf": [SchemaValues.text, .array(of: SchemaValues.text)]]),
        ("names", ["anyOf": [SchemaValues.name, .array(of: SchemaValues.name)]]),
        ("saying", ["anyOf": [SchemaValues.text, .array(of: ["anyOf": [SchemaValues.text, "line".definition]])]]),
        ("state", ["if": ["required": ["final"]], "then": "finalState".definition, "else": "waitingState".definition]),
        ("samples", ["anyOf": [SchemaValues.text, .array(of: ["anyOf": [SchemaValues.text, "sample".definition]])]]),
        ("given", .map(of: ["type": ["integer", "boolean", "string", "array"]])),
        ("expect", SchemaValues.expect),
        ("level", ["type": ["integer", "string"]]),
      ]
  }
}

extension ScenarioSchema {
  /// The members of an object's schema: its keys in the table's order, and no others.
  static func object(_ shape: Shape) -> [(String, JSONValue)] {
    [
      ("type", "object"), ("description", .string(shape.name)), ("additionalProperties", false),
      ("required", .strings(shape.required)),
      ("properties", .object(shape.keys.map { ($0, SchemaValues.value(of: $0, in: shape)) })),
    ]
  }
}

extension String {
  /// A reference to a shared part of the schema.
  var definition: JSONValue { ["$ref": .string("#/$defs/\(self)")] }
}

extension JSONValue {
  static func array(of items: JSONValue) -> JSONValue { ["type": "array", "items": items] }

  /// An object whose keys are names that the author chose.
  static func map(of values: JSONValue) -> JSONValue { ["type": "object", "additionalProperties": values] }

  /// One of the words of a closed list.
  static func choice<Choice>(_: Choice.Type) -> JSONValue where Choice: CaseIterable & RawRepresentable<String> {
    ["enum": .strings(Choice.allCases.map(\.rawValue))]
  }
}
