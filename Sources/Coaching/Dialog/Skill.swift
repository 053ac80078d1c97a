/// What a scenario trains; names its default rubric.
package enum Skill: String, CaseIterable, Sendable {
  case outcomes, discovery, objections
}
