/// The picture of a scenario as a value: places and the ways between them, before any drawing.
///
/// Parallel ways are one edge, and what does not lead away stands in its place's box, so that the picture shows where a
/// conversation can go and not how it dwells.
package struct DialogMap: Sendable {
  package let title: String
  /// In the scenario's order; limits of meters behind the states.
  package let nodes: [MapNode]
  package let edges: [MapEdge]
  /// What the names in guards stand for, in the scenario's order.
  package let names: [(name: String, meaning: String)]
  /// Whether nodes and ways know if samples and tests come through them.
  package let hasCoverage: Bool

  /// - Parameter coverage: laid over the picture.
  package init(_ scenario: Scenario, coverage: Coverage? = nil) {
    let surveyor = MapSurveyor(scenario: scenario, coverage: coverage)
    title = scenario.title
    nodes = surveyor.nodes
    edges = surveyor.edges
    names = surveyor.names
    hasCoverage = coverage != nil
  }
}
