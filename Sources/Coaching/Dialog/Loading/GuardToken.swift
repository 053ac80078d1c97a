/// A word or sign of a guard.
struct GuardToken: Equatable, Sendable {
  enum Kind: Equatable, Sendable {
    case name(String)
    case number(Int)
    case comparison(Guard.Comparison)
    case and, or, not, open, close
    /// Signs that mean nothing here.
    case unknown(String)
    case end
  }

  var kind: Kind
  /// In Unicode scalars of the text.
  var span: Range<Int>
}

extension GuardToken {
  /// The tokens of `text`; the last one is `.end`.
  static func tokens(of text: String) -> [GuardToken] {
    let scalars = Array(text.unicodeScalars)
    var tokens: [GuardToken] = []
    var index = 0
    while index < scalars.count {
      let start = index
      let first = scalars[index]
      if first.properties.isWhitespace {
        index += 1
        continue
      }
      if first == "(" || first == ")" {
        index += 1
      } else if isOperator(first) {
        index = scalars[index...].firstIndex { !isOperator($0) } ?? scalars.count
      } else if isWord(first) || first == "+" {
        index = scalars[(index + 1)...].firstIndex { !isWord($0) } ?? scalars.count
      } else {
        index += 1
      }
      let word = String(String.UnicodeScalarView(scalars[start..<index]))
      tokens.append(GuardToken(kind: kind(of: word), span: start..<index))
    }
    return tokens + [GuardToken(kind: .end, span: scalars.count..<scalars.count)]
  }

  private static func kind(of word: String) -> Kind {
    switch word {
    case "(": return .open
    case ")": return .close
    case "and": return .and
    case "or": return .or
    case "not": return .not
    default:
      if let comparison = Guard.Comparison(rawValue: word) { return .comparison(comparison) }
      if let number = Int(word) { return .number(number) }
      let isName = word.unicodeScalars.first.map { $0.properties.isAlphabetic || $0 == "_" } ?? false
      return isName ? .name(word) : .unknown(word)
    }
  }

  private static func isOperator(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "<", ">", "=", "!", "&", "|", "~": true
    default: false
    }
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "_", "-", ".": return true
      default: return false
      }
    }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }
}
