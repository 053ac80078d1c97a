import Coaching

/// The files that make up the knowledge for one scenario: the nearest folder's own, filled in from the others by name.
struct KnowledgeFiles {
  var lexicons: [SourceFile] = []
  var rubrics: [SourceFile] = []
  var voices: [SourceFile] = []
  var models: [SourceFile] = []

  /// One file by itself.
  init(_ kind: KnowledgeKind, only file: SourceFile) { set([file], of: kind) }

  /// - Parameter folders: nearest first; of two files with one name the nearer counts.
  init(from folders: [DialogsFolder]) throws(CouldNotRun) {
    for kind in KnowledgeKind.allCases {
      var paths: [String] = []
      var names: Set<String> = []
      for folder in folders {
        for path in try folder.paths(of: kind) where names.insert(Disk.base(of: path)).inserted { paths.append(path) }
      }
      // In the order of names, wherever they lie, so that the knowledge's hash depends on nothing else.
      var files: [SourceFile] = []
      for path in paths.sorted(by: Self.byName) { files.append(try Disk.read(path)) }
      set(files, of: kind)
    }
  }

  private mutating func set(_ files: [SourceFile], of kind: KnowledgeKind) {
    switch kind {
    case .lexicons: lexicons = files
    case .rubrics: rubrics = files
    case .voices: voices = files
    case .models: models = files
    }
  }

  private static func byName(_ left: String, _ right: String) -> Bool {
    Disk.base(of: left).utf8.lexicographicallyPrecedes(Disk.base(of: right).utf8)
  }
}

extension KnowledgeFiles {
  var all: [SourceFile] { lexicons + rubrics + voices + models }

  /// The same with some files in place of their namesakes, so that findings name them as they were asked for.
  func replaced(by others: KnowledgeFiles) -> KnowledgeFiles {
    var copy = self
    copy.lexicons = Self.replace(lexicons, by: others.lexicons)
    copy.rubrics = Self.replace(rubrics, by: others.rubrics)
    copy.voices = Self.replace(voices, by: others.voices)
    copy.models = Self.replace(models, by: others.models)
    return copy
  }

  private static func replace(_ files: [SourceFile], by others: [SourceFile]) -> [SourceFile] {
    files.map { file in others.first { $0.stem == file.stem } ?? file }
  }
}
