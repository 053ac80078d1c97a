/// Which classes of cues occur in a stretch of text: one bit each, so that a check is one instruction.
package struct ConceptSet: OptionSet, Hashable, Sendable {
  package let rawValue: UInt128

  package init(rawValue: UInt128) { self.rawValue = rawValue }

  package init(_ concept: Concept) { rawValue = 1 << UInt128(concept.rawValue) }

  package init(_ concepts: Concept...) {
    rawValue = concepts.reduce(0) { $0 | 1 << UInt128($1.rawValue) }
  }
}

extension ConceptSet {
  @inline(__always)
  package func has(_ concept: Concept) -> Bool { rawValue & (1 << UInt128(concept.rawValue)) != 0 }

  @inline(__always)
  package func hasAny(_ other: ConceptSet) -> Bool { rawValue & other.rawValue != 0 }
}
