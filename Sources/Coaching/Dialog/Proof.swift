/// Something that the rep may cite: a claim with where it was seen and what limits it.
package struct Proof: Sendable {
  package var id: String?
  package var claim: String
  /// As written, for example `-30%`; traced by the honesty check.
  package var value: String?
  /// The customer or site where it was seen.
  package var place: String?
  package var limits: String?
  package var answers: ObjectionType?
  package var range: SourceRange
}

extension Proof {
  /// What the rep may call the place: as written, and without what follows a comma (`Harlow Foods, 12 shops`).
  package var names: [String] {
    guard let place else { return [] }
    let name = place.prefix { $0 != "," }
    return name.count == place.count ? [place] : [place, String(name)]
  }
}
