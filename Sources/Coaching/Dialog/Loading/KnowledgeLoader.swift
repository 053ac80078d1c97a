/// Reads lexicons, rubrics and voices. A file with a fault is used as far as it can be read; all faults are D801.
package enum KnowledgeLoader {
  package static func load(
    lexicons: [SourceFile], rubrics: [SourceFile], voices: [SourceFile], models: [SourceFile] = []
  ) -> (knowledge: Knowledge, diagnostics: [Diagnostic]) {
    var findings: [Diagnostic] = []
    let knowledge = Knowledge(
      lexicons: inOrder(lexicons).compactMap { read($0, .lexicon, "lexicon", into: &findings) { $0.lexicon($1) } },
      rubrics: inOrder(rubrics).compactMap { read($0, .rubric, "rubric", into: &findings) { $0.rubric($1) } },
      voices: inOrder(voices).compactMap { read($0, .voice, "voice", into: &findings) { $0.voice($1) } },
      models: fitted(models, into: &findings),
      vocabulary: models.first { $0.stem == Vocabulary.fileStem }.map { Vocabulary(file: $0.bytes) } ?? .none,
      hash: hash([("lexicons", lexicons), ("rubrics", rubrics), ("voices", voices), ("models", models)]))
    return (knowledge, findings.map(D801KnowledgeFile.recoded).sorted(by: Diagnostic.inOrder))
  }

  /// A model that cannot be read, or that was fitted on other features, is left out: the rules do its work.
  private static func fitted(
    _ files: [SourceFile], into findings: inout [Diagnostic]
  ) -> [FittedTask: TextModel] {
    var models: [FittedTask: TextModel] = [:]
    for file in inOrder(files) {
      guard let task = FittedTask(rawValue: file.stem) else { continue }
      do throws(ModelFile.Fault) {
        let model = try ModelFile(file.bytes).model
        if model.decisions == task.decisions, model.cues == CueFeatures.names {
          models[task] = model
        } else {
          findings.append(D801KnowledgeFile.staleModel(at: .top(of: file.name)))
        }
      } catch {
        findings.append(D801KnowledgeFile.model(error, at: .top(of: file.name)))
      }
    }
    return models
  }

  private static func inOrder(_ files: [SourceFile]) -> [SourceFile] { files.sorted { $0.stem < $1.stem } }

  /// Ids and not paths go into the hash: it must not depend on where the folder lies.
  private static func hash(_ folders: [(name: String, files: [SourceFile])]) -> UInt64 {
    var fingerprint = Fingerprint()
    for folder in folders {
      for file in inOrder(folder.files) {
        fingerprint.add("\(folder.name)/\(file.stem)".utf8)
        fingerprint.add([0])
        fingerprint.addWords(file.bytes[...])
        fingerprint.add([0])
      }
    }
    return fingerprint.value
  }

  private static func read<Value>(
    _ file: SourceFile, _ shape: Shape, _ version: String, into findings: inout [Diagnostic],
    _ make: (inout KnowledgeReader, Fields) -> Value
  ) -> Value? {
    let document = YAMLDocument(file)
    guard let root = document.root else {
      findings += document.diagnostics
      return nil
    }
    var reader = KnowledgeReader(document, file: file)
    defer { findings += reader.nodes.findings }
    let fields = reader.nodes.fields(of: root, shape, called: shape.name, at: .top(of: file.name))
    guard let fields, reader.nodes.isVersionOne(version, of: fields) else { return nil }
    return make(&reader, fields)
  }
}
