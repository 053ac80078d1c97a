/// Figures, and the signs that belong to them.
extension Tokenizer {
  /// A currency sign belongs to the figure beside it: `£38k`, `38 €`.
  mutating func takeMoney(length: Int) {
    let start = index
    index += length
    if let last = tokens.last, case .numeral(let numeral) = last.kind, start - last.span.upperBound <= 1,
      numerals[numeral].mark == .none, index >= bytes.count || ByteClass.of(bytes[index]) != .digit
    {
      numerals[numeral].mark = .money
      tokens[tokens.count - 1].span = last.span.lowerBound..<index
    } else {
      pendingMoney = start
    }
  }

  /// `40 %`, with a space between.
  mutating func takePercent() {
    if let last = tokens.last, case .numeral(let numeral) = last.kind, index - last.span.upperBound <= 2,
      numerals[numeral].mark == .none
    {
      numerals[numeral].mark = .percent
      tokens[tokens.count - 1].span = last.span.lowerBound..<(index + 1)
    }
    widen(.space, by: 1)
  }

  mutating func scanNumeral() {
    var reader = NumeralReader(bytes, at: index)
    let end = reader.read()
    let start = pendingMoney ?? index
    let hasMoney = pendingMoney != nil
    word = Array(bytes[index..<end].map { $0 | 0x20 })
    index = end
    var kind = Token.Kind.code
    if let value = reader.value {
      kind = .numeral(numerals.count)
      numerals.append(Numeral(value: value, mark: hasMoney ? .money : reader.mark))
    }
    append(start..<end, kind, isCapitalised: false)
  }
}
