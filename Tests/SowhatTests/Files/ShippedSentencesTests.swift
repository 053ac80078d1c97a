import Testing

@testable import Coaching
@testable import sowhat

/// The sentences that come with the encoder, so that the first check of a fresh copy need not encode them.
@Suite struct ShippedSentencesTests {
  @Test func theFirstCheckOfAShippedScenarioEncodesNothing() throws {
    let scratch = try Scratch()
    let search = DialogsSearch(option: "\(Program.root)/Dialogs", environment: ["XDG_CACHE_HOME": scratch.path])
    let library = Library(search)
    _ = try Inspection(["startup-cold-call"], in: library)
    let kept = (try? Disk.names(in: "\(scratch.path)/sowhat")) ?? []
    #expect(!kept.contains { $0.hasPrefix("sentences-") }, "something was encoded and kept")
  }
}
