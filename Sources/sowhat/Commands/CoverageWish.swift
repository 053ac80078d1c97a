import ArgumentParser

/// What `--coverage` asks for.
enum CoverageWish: Equatable {
  case shown
  /// At least so many percent of each kind.
  case minimum(Int)
  /// Shown; the word behind it was no number, so it is the first of the paths.
  case before(path: String)
}

extension CoverageWish: ExpressibleByArgument {
  /// The parser hands over whatever stands behind `--coverage`, a path too.
  init?(argument: String) {
    let digits = argument.hasSuffix("%") ? String(argument.dropLast()) : argument
    self = Int(digits).map(CoverageWish.minimum) ?? .before(path: argument)
  }
}

extension CoverageWish {
  var minimum: Int? {
    switch self {
    case .minimum(let percent): percent
    case .shown, .before: nil
    }
  }

  var path: String? {
    switch self {
    case .before(let path): path
    case .shown, .minimum: nil
    }
  }
}
