extension Person {
  /// What the coach calls somebody: `Marta` for Marta Ruiz, but `Dr. Ruiz` in full.
  package var calledName: String { Self.called(name) }

  /// The first of the names, unless it is a title.
  package static func called(_ name: String) -> String {
    guard let first = name.split(separator: " ").first.map(String.init) else { return "the customer" }
    let isTitle = first.hasSuffix(".") || ["Dr", "Mr", "Mrs", "Ms", "Prof", "Sir"].contains(first)
    return isTitle ? name : first
  }
}
