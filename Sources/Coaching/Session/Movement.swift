/// Where a response leads, with meters taken into account.
enum Movement {
  case stay
  /// A meter at its limit leads there, where one is named.
  case enter(String, meter: String?)
  case call(String)
  /// On with what was interrupted.
  case resume
}

extension Movement {
  var isStay: Bool {
    switch self {
    case .stay: true
    case .enter, .call, .resume: false
    }
  }
}
