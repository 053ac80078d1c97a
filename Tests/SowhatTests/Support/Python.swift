@testable import sowhat

/// The interpreter that asks another implementation of JSON Schema, so that ours is not its own judge.
enum Python {
  /// Debian's, which sees what `make deps` installs; else the first on the way.
  static var path: String? {
    Disk.kind(of: "/usr/bin/python3") == .file
      ? "/usr/bin/python3" : ChildProcess.find("python3", in: Program.environment())
  }

  static func validate(_ files: [String], against schema: String) throws -> ChildProcess.Result {
    guard let path else { throw CouldNotRun(message: "no python3") }
    return try ChildProcess.run(path, ["-c", script, schema] + files, input: [])
  }

  /// Keys are read as strings, so that `on:` is no truth value.
  private static let script = """
    import json, sys, yaml, jsonschema
    class Loader(yaml.SafeLoader):
        pass
    def mapping(loader, node):
        return {key.value: loader.construct_object(value, deep=True) for key, value in node.value}
    Loader.add_constructor("tag:yaml.org,2002:map", mapping)
    schema = json.load(open(sys.argv[1], encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    faults = 0
    for name in sys.argv[2:]:
        for fault in validator.iter_errors(yaml.load(open(name, encoding="utf-8"), Loader)):
            faults += 1
            print(name, "/".join(str(part) for part in fault.absolute_path), fault.message[:200])
    sys.exit(1 if faults else 0)
    """
}
