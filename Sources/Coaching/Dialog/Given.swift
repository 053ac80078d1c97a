/// Books to begin with instead of those of the shortest path: for samples, tests and `--given`.
package struct Given: Hashable, Sendable {
  package var meters: [String: Int] = [:]
  package var variables: [String: Int] = [:]
  package var learned: [String] = []

  package init() {}
}
