import Coaching

/// The labelled utterances of a `Dialogs` folder that models are fitted on.
struct CorpusFiles {
  private let folder: DialogsFolder

  init(_ folder: DialogsFolder) { self.folder = folder }
}

extension CorpusFiles {
  /// In the order of authors' names.
  func files(of kind: Corpus.Kind) throws(CouldNotRun) -> [SourceFile] {
    var files: [SourceFile] = []
    for path in try folder.corpusPaths(of: kind.rawValue).sorted() { files.append(try Disk.read(path)) }
    return files
  }

  /// A set that is never fitted on: `corpus/blind/<set>/<kind>.tsv`.
  func blind(_ set: String, _ kind: Corpus.Kind) throws(CouldNotRun) -> SourceFile {
    try Disk.read(folder.blindSet(set, kind: kind.rawValue))
  }
}
