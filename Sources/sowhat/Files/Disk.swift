import Coaching
import Glibc

/// The one door to the disk: reads files and folders, and turns what fails into a sentence.
enum Disk {
  enum Kind {
    case file, folder
  }

  /// More than any text that a person wrote; a scenario's own limits are the loader's.
  static let largestFile = 64 << 20
}

extension Disk {
  /// What `path` leads to; nil where there is nothing, or something that can be neither read nor listed.
  static func kind(of path: String) -> Kind? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return status.st_mode & S_IFMT == S_IFDIR ? .folder : .file
  }

  /// A descriptor for reading, which the caller closes.
  static func open(_ path: String) throws(CouldNotRun) -> Int32 {
    let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw fault(reading: path) }
    return descriptor
  }

  static func read(_ path: String) throws(CouldNotRun) -> SourceFile {
    let descriptor = try open(path)
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 64 << 10)
    while true {
      let count = block.withUnsafeMutableBytes { readAgain(descriptor, $0) }
      if count < 0 { throw fault(reading: path) }
      if count == 0 { return SourceFile(name: path, bytes: bytes) }
      bytes += block[..<count]
      if bytes.count > largestFile { throw CouldNotRun(message: "`\(path)` is too large to be a text file") }
    }
  }

  /// The names in a folder without the hidden ones, sorted by their bytes so that the order is the same everywhere.
  static func names(in folder: String) throws(CouldNotRun) -> [String] {
    guard let stream = opendir(folder) else { throw fault(reading: folder) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The YAML files in `folder`, as paths; none where there is no such folder.
  static func texts(in folder: String, extensions: [String] = [".yaml", ".yml"]) throws(CouldNotRun) -> [String] {
    guard kind(of: folder) == .folder else { return [] }
    return try names(in: folder).filter { name in extensions.contains(where: name.hasSuffix) }
      .map { join(folder, $0) }
  }

  static func join(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }

  /// The folder that holds `path`: `.` for a bare name.
  static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The last part of a path: `scenarios` of `Dialogs/scenarios/`.
  static func base(of path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

  /// Where the running program lies, through any links that lead to it.
  static var executable: String? {
    var bytes = [UInt8](repeating: 0, count: Int(PATH_MAX))
    let count = bytes.withUnsafeMutableBytes { bytes in
      bytes.withMemoryRebound(to: CChar.self) { buffer in
        buffer.baseAddress.map { readlink("/proc/self/exe", $0, buffer.count) } ?? -1
      }
    }
    return count > 0 ? String(decoding: bytes.prefix(count), as: UTF8.self) : nil
  }

  /// What `errno` says, at once after a call that failed.
  static func fault(reading path: String) -> CouldNotRun {
    CouldNotRun(message: "cannot read `\(path)`: \(String(cString: strerror(errno)).lowercased())")
  }
}
