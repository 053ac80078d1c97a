extension Shape {
  static let lexicon = Shape(
    name: "a lexicon", required: ["lexicon", "phrases"], optional: ["about", "match", "examples"])
  static let lexiconExamples = Shape(name: "`examples`", required: [], optional: ["yes", "no"])
  static let rubric = Shape(name: "a rubric", required: ["rubric", "title", "criteria"], optional: ["about"])
  static let criterion = Shape(
    name: "a criterion", required: ["weight", "levels"], optional: ["about", "strength", "fix", "examples"])
  static let rubricExample = Shape(name: "an example", required: ["text", "level"], optional: ["said"])
  static let voice = Shape(name: "a voice", required: ["voice", "lines"], optional: ["about"])
  static let occasions = Shape(name: "`lines`", required: [], optional: Voice.Occasion.allCases.map(\.rawValue))
}
