/// Exponential and logarithm from additions and multiplications alone.
///
/// The C library's differ in the last bit from one version to the next, and a fitted model must come out the same bytes on
/// any machine. Relative error below 1e-15.
package enum Transcendental {
  private static let log2e = 1.442695040888963407
  /// ln 2 in two parts, so that `k * ln2High` is exact.
  private static let ln2High = 6.93147180369123816490e-01
  private static let ln2Low = 1.90821492927058770002e-10
  private static let highTerms = SIMD8<Double>(13, 12, 11, 10, 9, 8, 7, 6)
  private static let lowTerms = SIMD8<Double>(5, 4, 3, 2, 1, 1, 1, 1)

  /// e to the power `x`; 0 below -708, the largest finite value's neighbourhood above 708.
  package static func exp(_ x: Double) -> Double {
    guard x == x else { return x }
    let x = min(max(x, -708), 708)
    let k = (x * log2e).rounded()
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
    for n in stride(from: 23.0, to: 0, by: -2) { sum = sum * square + 1 / n }
    return Double(exponent) * ln2High + (2 * s * sum + Double(exponent) * ln2Low)
  }

  /// 1 / (1 + e^-x): a score as a probability.
  package static func sigmoid(_ x: Double) -> Double { 1 / (1 + exp(-x)) }

  /// `sigmoid`, and log(1 + e^x) without overflow: each needs an exponential, and often the same.
  static func sigmoidAndSoftplus(_ x: Double) -> (sigmoid: Double, softplus: Double) {
    let falling = exp(-x)
    return (1 / (1 + falling), x > 0 ? x + log(1 + falling) : log(1 + exp(x)))
  }
}
