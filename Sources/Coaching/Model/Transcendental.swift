/// Exponential and logarithm from additions and multiplications alone.
///
/// The C library's differ in the last bit from one version to the next, and a fitted model must come out the same bytes on
/// any machine. Relative error below 1e-15.
package enum Transcendental {
  private static let log2e = 1.442695040888963407
  /// ln 2 in two parts, so that `k * ln2High` is exact.
  private static let ln2High = 6.93147180369123816490e-01
  private static let ln2Low = 1.90821492927058770002e-10
  /// What is added to it loses its fraction: the nearest whole number, in doubt the even one, is left in the low bits.
  private static let rounder = 6_755_399_441_055_744.0
  // Computed: what is stored would be looked for, each time, whether it is there yet.
  private static var highTerms: SIMD8<Double> { SIMD8(13, 12, 11, 10, 9, 8, 7, 6) }
  private static var logTerms: SIMD16<Double> {
    SIMD16(
      1 / 23, 1 / 21, 1 / 19, 1 / 17, 1 / 15, 1 / 13, 1 / 11, 1 / 9, 1 / 7, 1 / 5, 1 / 3, 1, 0, 0, 0, 0)
  }
  private static var lowTerms: SIMD8<Double> { SIMD8(5, 4, 3, 2, 1, 1, 1, 1) }

  /// e to the power `x`; 0 below -708, the largest finite value's neighbourhood above 708.
  package static func exp(_ x: Double) -> Double {
    guard x == x else { return x }
    let x = min(max(x, -708), 708)
    let k = (x * log2e + rounder) - rounder
    let r = (x - k * ln2High) - k * ln2Low
    // Taylor's series by Horner's rule; |r| <= 0.347 makes the fourteenth term vanish. The divisions go ahead of the sum,
    // which waits for itself.
    let (first, last) = (SIMD8(repeating: r) / Self.highTerms, SIMD8(repeating: r) / Self.lowTerms)
    var sum = 1.0
    for n in 0..<8 { sum = 1 + first[n] * sum }
    for n in 0..<5 { sum = 1 + last[n] * sum }
    return sum * Double(bitPattern: UInt64(Int(k) + 1023) << 52)
  }

  /// The natural logarithm of a positive normal number.
  package static func log(_ x: Double) -> Double {
    precondition(x >= .leastNormalMagnitude && x.isFinite, "a logarithm needs a positive normal number")
    var exponent = Int(x.exponent)
    var mantissa = x.significand
    if mantissa > 1.4142135623730951 {
      mantissa /= 2
      exponent += 1
    }
    let s = (mantissa - 1) / (mantissa + 1)
    let square = s * s
    var sum = 0.0
    for n in 0..<12 { sum = sum * square + logTerms[n] }
    return Double(exponent) * ln2High + (2 * s * sum + Double(exponent) * ln2Low)
  }

  /// 1 / (1 + e^-x): a score as a probability.
  package static func sigmoid(_ x: Double) -> Double { 1 / (1 + exp(-x)) }
}

// MARK: - Side by side

extension Transcendental {
  typealias Lanes = SIMD8<Double>

  /// `sigmoid`, and log(1 + e^x) without overflow, in each lane to the last bit what a lane alone would give.
  ///
  /// - Parameter x: numbers.
  @inline(__always)
  static func sigmoidsAndSoftpluses(_ x: Lanes) -> (sigmoids: Lanes, softpluses: Lanes) {
    let isPositive = x .> 0
    let falling = exp(-x)
    let small = exp(x.replacing(with: -x, where: isPositive))
    return (1 / (1 + falling), log(1 + small) + x.replacing(with: 0, where: .!isPositive))
  }

  @inline(__always)
  static func exp(_ x: Lanes) -> Lanes {
    let x = x.clamped(lowerBound: Lanes(repeating: -708), upperBound: Lanes(repeating: 708))
    let shifted = x * log2e + rounder
    let k = shifted - rounder
    let r = (x - k * ln2High) - k * ln2Low
    var sum = Lanes(repeating: 1)
    for n in 0..<8 { sum = 1 + r / highTerms[n] * sum }
    for n in 0..<5 { sum = 1 + r / lowTerms[n] * sum }
    let power = (unsafeBitCast(shifted, to: SIMD8<Int64>.self) &+ 1023) &<< 52
    return sum * unsafeBitCast(power, to: Lanes.self)
  }

  /// Of 1 or more.
  @inline(__always)
  static func log(_ x: Lanes) -> Lanes {
    let bits = unsafeBitCast(x, to: SIMD8<Int64>.self)
    let significand = unsafeBitCast(bits & (1 << 52 - 1) | 1023 << 52, to: Lanes.self)
    let isLarge = significand .> 1.4142135623730951
    let mantissa = significand.replacing(with: significand * 0.5, where: isLarge)
    let power = bits &>> 52 &- 1023
    // A whole number as the low bits of the rounder is that number beyond it.
    let whole = unsafeBitCast(power &+ Int64(bitPattern: rounder.bitPattern), to: Lanes.self) - rounder
    let exponent = whole.replacing(with: whole + 1, where: isLarge)
    let s = (mantissa - 1) / (mantissa + 1)
    let square = s * s
    var sum = Lanes()
    for n in 0..<12 { sum = sum * square + logTerms[n] }
    return exponent * ln2High + (2 * s * sum + exponent * ln2Low)
  }
}
