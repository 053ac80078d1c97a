/// A figure of the scenario as a quantity, with what may differ.
struct TracedNumber: Sendable {
  let id: String
  let quantity: Quantity
  let tolerance: Double
  let plausible: ClosedRange<Double>?

  init(_ number: NamedNumber) {
    id = number.id
    tolerance = number.tolerance
    plausible = number.plausible
    let parsed = Quantity(parsing: "\(number.value) \(number.unit)")
    quantity =
      parsed ?? Quantity(value: number.value, unit: .count, noun: nil, period: nil, tokens: 0..<0, span: 0..<0)
  }
}
