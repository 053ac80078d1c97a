import Glibc
import Testing

@testable import Coaching
@testable import sowhat

/// A `Dialogs` folder with the shipped encoder, whose vectors can be lacking or damaged, and a cache.
@Suite struct EncoderShelfTests {
  private let scratch: Scratch
  private let folder: DialogsFolder
  private let shipped = DialogsFolder(path: "\(Program.root)/Dialogs")
  private let scenario: Scenario
  private let question = "how many people stay away"

  init() throws {
    scratch = try Scratch()
    folder = DialogsFolder(path: scratch.path)
    mkdir("\(scratch.path)/models", 0o777)
    symlink(shipped.encoderWeights, folder.encoderWeights)
    let path = try #require(shipped.scenario("hospital-discovery"))
    scenario = try #require(ScenarioLoader.load(Disk.read(path)).scenario)
  }

  private func shelf(_ folder: DialogsFolder) -> EncoderShelf {
    EncoderShelf([folder], cache: CacheFolder(environment: ["XDG_CACHE_HOME": "\(scratch.path)/cache"]))
  }

  private func similarities(_ folder: DialogsFolder) -> [Double]? {
    shelf(folder).matcher(for: scenario)?.similarities(to: question)
  }

  @Test func whatIsShippedIsWhatWouldBeComputed() throws {
    mkdir("\(scratch.path)/cache", 0o777)
    let computed = try #require(similarities(folder))
    #expect(computed.count == scenario.facts.count)
    #expect(computed == similarities(shipped))
    let kept = try Disk.names(in: "\(scratch.path)/cache/sowhat")
    #expect(kept.count == 1)
    #expect(
      try Disk.read("\(scratch.path)/cache/sowhat/\(kept[0])").bytes
        == Disk.read(shipped.vectors(of: scenario.id)).bytes)
  }

  /// One byte changed, one cut off, none at all, or of other facts.
  @Test(arguments: ["changed", "cut", "empty", "other"]) func damagedVectorsAreMadeAnew(_ damage: String) throws {
    var bytes = try Disk.read(shipped.vectors(of: scenario.id)).bytes
    switch damage {
    case "changed": bytes[5_000] ^= 1
    case "cut": bytes.removeLast()
    case "empty": bytes = []
    default: bytes = try Disk.read(shipped.vectors(of: "grocery-price")).bytes
    }
    try Disk.replace(folder.vectors(of: scenario.id), with: bytes)
    #expect(similarities(folder) == similarities(shipped))
  }

  @Test func withoutAPlaceToKeepThemVectorsAreMadeAllTheSame() {
    let homeless = EncoderShelf([folder], cache: CacheFolder(environment: ["XDG_CACHE_HOME": "/proc/nowhere"]))
    #expect(homeless.matcher(for: scenario)?.similarities(to: question) == similarities(shipped))
  }

  /// A check that is run again encodes nothing, and says the same.
  @Test(arguments: ["whole", "changed", "empty"]) func sentencesAreKeptForTheNextCheck(state: String) throws {
    let cache = CacheFolder(environment: ["XDG_CACHE_HOME": "\(scratch.path)/cache"])
    mkdir("\(scratch.path)/cache", 0o777)
    func shelf() -> EncoderShelf { EncoderShelf([shipped], cache: cache, remembering: true) }
    let first = shelf()
    let said = first.matcher(for: scenario)?.similarities(to: question)
    first.keepSentences()
    let kept = try Disk.names(in: "\(scratch.path)/cache/sowhat").filter { $0.hasPrefix("sentences-") }
    let path = "\(scratch.path)/cache/sowhat/" + (try #require(kept.first))
    var bytes = try Disk.read(path).bytes
    if state == "changed" { bytes[bytes.count / 2] ^= 1 }
    try Disk.replace(path, with: state == "empty" ? [] : bytes)
    let second = shelf()
    #expect(second.matcher(for: scenario)?.similarities(to: question) == said)
    unlink(path)
    second.keepSentences()
    #expect((Disk.kind(of: path) == nil) == (state == "whole"), "only what is news is written")
  }

  /// The rep is told once and can go on.
  @Test(arguments: ["missing", "foreign", "truncated"]) func aBadEncoderIsNamed(_ damage: String) throws {
    switch damage {
    case "foreign":
      unlink(folder.encoderWeights)
      try Disk.replace(folder.encoderWeights, with: Array("these are no weights, only a line of text".utf8))
    case "truncated":
      unlink(folder.encoderWeights)
      try Disk.replace(folder.encoderWeights, with: [])
    default: unlink(folder.encoderWeights)
    }
    let shelf = shelf(folder)
    let fault = try #require(shelf.fault(for: scenario))
    #expect(fault.line.contains("encoder.weights"))
    #expect(shelf.matcher(for: scenario)?.similarities(to: question) == nil)
  }

  @Test func anotherLanguageIsLeftToItsWords() {
    var german = scenario
    german.language = "de"
    #expect(shelf(folder).matcher(for: german) == nil)
    #expect(shelf(folder).fault(for: german) == nil)
  }
}
