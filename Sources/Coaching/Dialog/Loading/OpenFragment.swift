/// A fragment's file on its way into a scenario: opened, its names known, its parts not yet read.
struct OpenFragment {
  var name: String
  var reader: ScenarioReader
  var fields: Fields
  /// Where it is included first.
  var place: SourceRange
  /// The prefixes of the fragments that it includes itself.
  var included: [String]

  /// What its names begin with in the scenario: the file's name.
  var prefix: String { reader.file.stem }
}
