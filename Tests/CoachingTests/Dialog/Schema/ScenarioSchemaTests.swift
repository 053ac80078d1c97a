import Testing

@testable import Coaching

@Suite struct ScenarioSchemaTests {
  static let shapes = [("scenario", Shape.scenario)] + ScenarioSchema.parts

  @Test(arguments: shapes) func everyKeyOfTheLoaderHasAType(name: String, shape: Shape) {
    for key in shape.keys { #expect(SchemaValues.known(key, in: shape) != nil, "`\(key)` of \(shape.name)") }
  }

  @Test func requiredKeysAreTheLoaders() {
    let text = ScenarioSchema.json.text
    #expect(text.contains("\"required\": [\"dialog\", \"title\", \"skill\", \"customer\", \"start\", \"states\"]"))
    #expect(text.contains("\"$schema\": \"https://json-schema.org/draft/2020-12/schema\""))
    #expect(text.contains("\"enum\": [\"pass\", \"fail\", \"neutral\"]"))
  }
}
