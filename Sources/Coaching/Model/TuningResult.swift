/// A fitted model with its figures on text from outside each fold.
package struct TuningResult: Sendable {
  package struct Figure: Sendable {
    package var name: String
    package var value: Double
  }

  package var task: FittedTask
  package var file: ModelFile
  /// How many labelled texts it was fitted on.
  package var count: Int
  package var figures: [Figure]
}
