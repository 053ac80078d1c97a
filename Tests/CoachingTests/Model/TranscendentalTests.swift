import Testing

@testable import Coaching

@Suite struct TranscendentalTests {
  private static let numbers = [
    0, -0.0, 1e-300, -1e-300, 0.34657359, 0.5, -0.5, 1, -1, 2.5, -2.5, 17.3, -17.3, 708, -708, 1e6, -1e6,
  ]

  /// A fit goes by many at once, a grade by one: both must give the same bits.
  @Test(arguments: numbers) func eachLaneGivesWhatANumberAloneWould(number: Double) {
    let lanes = Transcendental.Lanes(number, 3, -number, 0.1, number / 3, -4, number + 1, -0.7)
    let (sigmoids, softpluses) = Transcendental.sigmoidsAndSoftpluses(lanes)
    for lane in lanes.indices {
      let x = lanes[lane]
      #expect(sigmoids[lane] == Transcendental.sigmoid(x))
      #expect(softpluses[lane] == Transcendental.log(1 + Transcendental.exp(-abs(x))) + max(x, 0))
    }
  }

  @Test func exponentialAndLogarithmUndoEachOther() {
    for x in stride(from: -30.0, through: 30, by: 0.37) {
      #expect(abs(Transcendental.log(Transcendental.exp(x)) - x) < 1e-13)
    }
    #expect(Transcendental.exp(0) == 1 && Transcendental.log(1) == 0)
    #expect(abs(Transcendental.exp(1) - 2.718281828459045) < 1e-14)
  }
}
