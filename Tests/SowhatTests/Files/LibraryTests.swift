import Testing

@testable import Coaching
@testable import sowhat

@Suite struct LibraryTests {
  private let shipped = "\(Program.root)/Dialogs"

  @Test func placesAreTriedInOrder() {
    let search = DialogsSearch(
      option: "mine", environment: ["SOWHAT_DIALOGS": "ours"], executable: "/opt/sowhat/bin/sowhat")
    #expect(search.places.map(\.path) == ["mine", "ours", "Dialogs", "/opt/sowhat/share/sowhat/Dialogs"])
  }

  @Test func aProgramThatWasBuiltAndNotInstalledFindsTheDialogsOfItsSources() {
    let search = DialogsSearch(option: nil, environment: [:], executable: "/home/a/sowhat/.build/x86_64/release/sowhat")
    #expect(search.places.last?.path == "/home/a/sowhat/Dialogs")
  }

  @Test(arguments: [("missing", nil), (nil, "missing")] as [(String?, String?)])
  func aFolderThatIsNamedMustExist(option: String?, variable: String?) {
    let environment = variable.map { ["SOWHAT_DIALOGS": $0] } ?? [:]
    let search = DialogsSearch(option: option, environment: environment, executable: nil)
    #expect(throws: CouldNotRun.self) { try search.folders() }
  }

  @Test func whatAFolderLacksComesFromTheNextByName() throws {
    let folders = [DialogsFolder(path: Program.fixtures), DialogsFolder(path: shipped)]
    let files = try KnowledgeFiles(from: folders)
    let plain = try #require(files.voices.first { $0.stem == "plain" })
    #expect(plain.name.hasPrefix(Program.fixtures))
    #expect(files.voices.filter { $0.stem == "plain" }.count == 1)
    #expect(files.voices.contains { $0.name.hasPrefix(shipped) })
    #expect(files.rubrics.allSatisfy { $0.name.hasPrefix(shipped) })
    #expect(files.voices.map(\.stem) == files.voices.map(\.stem).sorted())
  }

  @Test func otherScenariosInTheFolderChangeNothing() throws {
    let alone = DialogsFolder(path: shipped)
    let together = [alone, DialogsFolder(path: Program.fixtures)]
    let hash = { (folders: [DialogsFolder]) in KnowledgeBase(try KnowledgeFiles(from: folders)).knowledge.hash }
    #expect(try hash([alone]) == hash(together))
  }

  @Test func aScenarioIsNamedByIdFileOrFolder() throws {
    let library = Ferry.library
    let file = "\(Program.fixtures)/scenarios/ferry.yaml"
    for name in ["ferry", file, Program.fixtures, "\(Program.fixtures)/scenarios"] {
      #expect(try library.path(named: name) == file, "\(name)")
    }
  }

  @Test func knowledgeBesideAFileGoesFirst() throws {
    let library = Library(DialogsSearch(option: shipped, environment: [:], executable: nil))
    let files = try library.knowledgeFiles(beside: "\(Program.fixtures)/scenarios/ferry.yaml")
    #expect(files.voices.first { $0.stem == "plain" }?.name.hasPrefix(Program.fixtures) == true)
    #expect(library.own("/etc/hosts").isEmpty)
  }
}
