/// Reads a translation and checks it against its scenario.
package enum TranslationLoader {
  /// - Parameter scenario: nil where there is none of that name: then the whole file is an orphan.
  /// - Returns: the translation as far as it can be read, and all findings in the order of the file.
  package static func load(
    _ file: SourceFile, language: String, of scenario: Scenario?
  ) -> (translation: Translation?, diagnostics: [Diagnostic]) {
    guard let scenario else { return (nil, [D703OrphanTranslation.file(file)]) }
    let document = YAMLDocument(file)
    guard let root = document.root else { return (nil, document.diagnostics) }
    var reader = TranslationReader(document, file: file, scenario: scenario)
    let translation = reader.translation(root, language: language)?.brought(upTo: scenario)
    let checks = translation.map { translation in
      D701MissingTranslation.findings(in: translation, of: scenario)
        + D702StaleTranslation.findings(in: translation, of: scenario)
        + D703OrphanTranslation.findings(in: translation, of: scenario)
        + D704PlaceholdersDiffer.findings(in: translation, of: scenario)
    }
    return (translation, (reader.nodes.findings + (checks ?? [])).sorted(by: Diagnostic.inOrder))
  }
}
