/// How the matrix products are made.
package enum Arithmetic: Sendable {
  /// Inputs rounded to 14 bits, integer products: the same everywhere, and what the program uses.
  case integer
  /// Inputs as they are, in a fixed order of summation; shows what the rounding costs.
  case float
}
