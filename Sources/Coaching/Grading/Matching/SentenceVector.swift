/// A sentence's meaning as numbers: two sentences are near where the sum of the products is large.
package struct SentenceVector: Equatable, Sendable {
  package var numbers: [Float]

  package init(_ numbers: [Float]) { self.numbers = numbers }
}

extension SentenceVector {
  /// The sum of the products, from the first to the last so that the same bits come out everywhere.
  package func product(with other: SentenceVector) -> Double {
    var sum: Float = 0
    numbers.withUnsafeBufferPointer { left in
      other.numbers.withUnsafeBufferPointer { right in
        for index in 0..<min(left.count, right.count) { sum += left[index] * right[index] }
      }
    }
    return Double(sum)
  }

  /// Of length 1; the zero vector stays as it is.
  var normalised: SentenceVector {
    let length = Float(product(with: self).squareRoot())
    return length > 0 ? SentenceVector(numbers.map { $0 / length }) : self
  }

  /// The average; of no vectors, zeros of `width`.
  package static func mean(of vectors: [SentenceVector], width: Int) -> SentenceVector {
    let sum = vectors.reduce(SentenceVector([Float](repeating: 0, count: width))) { $0 + $1 }
    return vectors.isEmpty ? sum : sum * (1 / Float(vectors.count))
  }

  static func + (left: SentenceVector, right: SentenceVector) -> SentenceVector {
    SentenceVector(zip(left.numbers, right.numbers).map { $0 + $1 })
  }

  static func * (left: SentenceVector, factor: Float) -> SentenceVector {
    SentenceVector(left.numbers.map { $0 * factor })
  }
}
