import Coaching

/// What `doctor` looks at: dialogs, knowledge, store, terminal, locale and Graphviz, a line each.
struct Examination {
  struct Line {
    var isFine: Bool
    var text: String

    init(_ isFine: Bool, _ name: String, _ found: String, mend: String? = nil) {
      self.isFine = isFine
      text =
        "\((isFine ? "ok" : "missing").padded(to: 8)) \(name.padded(to: 9)) \(found)"
        + (isFine ? "" : mend.map { "; \($0)" } ?? "")
    }
  }

  let lines: [Line]

  init(_ search: DialogsSearch, context: Context) {
    let library = Library(search)
    lines =
      Self.dialogs(search, library) + Self.knowledge(library) + [Self.encoder(library)]
      + [Self.store(context), Self.terminal(context), Self.locale(context), Self.pictures(context)]
  }
}

extension Examination {
  private static func dialogs(_ search: DialogsSearch, _ library: Library) -> [Line] {
    do {
      let home = try library.home()
      let catalogue = try Catalogue(of: home)
      let broken = catalogue.entries.count - catalogue.playable.count
      let count = Count.of(catalogue.playable.count, "scenario")
      let found = "\(count) in \(home.path)" + (broken == 0 ? "" : ", \(broken) more that do not load")
      return [
        Line(
          broken == 0 && !catalogue.playable.isEmpty, "dialogs", found,
          mend: broken == 0 ? "put scenarios into \(home.scenarios)" : "`sowhat check` says what is wrong")
      ]
    } catch {
      return [Line(false, "dialogs", error.message, mend: error.help)]
    }
  }

  private static func knowledge(_ library: Library) -> [Line] {
    guard let files = try? KnowledgeFiles(from: library.folders) else {
      return [Line(false, "knowledge", "a file cannot be read", mend: "look at the rights of the Dialogs folder")]
    }
    let faults = KnowledgeBase(files).diagnostics.filter { $0.severity == .error }.count
    let mend = "install the program's own Dialogs folder (`make install`)"
    let kinds = [("lexicons", files.lexicons), ("rubrics", files.rubrics), ("voices", files.voices)]
    return kinds.map { name, files in Line(!files.isEmpty, name, Count.of(files.count, "file"), mend: mend) }
      + (faults == 0
        ? [] : [Line(false, "knowledge", Count.of(faults, "error"), mend: "`sowhat check` says what is wrong")])
  }

  /// Reads all of the weights, which opening does not.
  private static func encoder(_ library: Library) -> Line {
    do throws(EncoderFault) {
      let open = try library.encoder.open().get()
      try open.verify()
      return Line(true, "encoder", open.path)
    } catch {
      return Line(
        false, "encoder", "\(error.reason); questions are matched by their words",
        mend: "install the program's own Dialogs folder (`make install`)")
    }
  }

  /// The store comes with a later version; typed lines are kept for recall already.
  private static func store(_ context: Context) -> Line {
    let history = LineHistoryFile(environment: context.environment)?.path
    return Line(
      true, "store",
      "none yet: conversations are not kept; typed lines "
        + (history.map { "are kept in \($0)" } ?? "are not kept, since neither HOME nor XDG_STATE_HOME is set"))
  }

  /// Only `map` needs it, so a machine without it is fine.
  private static func pictures(_ context: Context) -> Line {
    let found = ChildProcess.find("dot", in: context.environment)
    return Line(
      true, "graphviz",
      found ?? "none: `sowhat map` draws svg and html with it (`sudo apt-get install graphviz`)")
  }

  private static func terminal(_ context: Context) -> Line {
    guard context.output.isTerminal else { return Line(true, "terminal", "none: output is a pipe or a file") }
    let term = context.environment["TERM"] ?? ""
    let columns = context.output.width().map { ", \($0) columns" } ?? ""
    return Line(!term.isEmpty, "terminal", term.isEmpty ? "TERM is not set" : term + columns, mend: "set TERM=xterm")
  }

  private static func locale(_ context: Context) -> Line {
    let named = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { name in
      context.environment[name].flatMap { $0.isEmpty ? nil : "\(name)=\($0)" }
    }.first
    return Line(
      Style.readsUnicode(context.environment), "locale", named ?? "none named, taken as UTF-8",
      mend: "set LANG=C.UTF-8 to see all signs")
  }
}
