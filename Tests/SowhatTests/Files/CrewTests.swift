import Testing

@testable import sowhat

@Suite struct CrewTests {
  @Test(arguments: [0, 1, 2, 500]) func whatIsDoneTogetherComesInItsOrder(count: Int) {
    let work = (0..<count).map { number -> @Sendable () -> Int in
      { (0..<(count - number) * 50).reduce(number) { $0 &+ $1 &- $1 } }
    }
    #expect(Crew.together(work) == Array(0..<count))
  }
}
