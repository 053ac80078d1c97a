/// A bag of content stems with weights, of length 1: two texts about the same thing have a large product.
package struct StemVector: Equatable, Sendable {
  /// By key, so that sums come out the same everywhere.
  package private(set) var weights: [(key: WordKey, weight: Double)]

  package init(_ bag: [WordKey: Double]) {
    let sorted = bag.sorted { $0.key < $1.key }
    let length = sorted.reduce(0) { $0 + $1.value * $1.value }.squareRoot()
    weights = length > 0 ? sorted.map { ($0.key, $0.value / length) } : []
  }

  package static func == (left: StemVector, right: StemVector) -> Bool {
    left.weights.elementsEqual(right.weights) { $0 == $1 }
  }

  /// The cosine of two vectors, 0 to 1, by merging the two sorted lists.
  package func similarity(to other: StemVector) -> Double {
    var sum = 0.0
    var left = 0
    var right = 0
    while left < weights.count, right < other.weights.count {
      if weights[left].key == other.weights[right].key {
        sum += weights[left].weight * other.weights[right].weight
        left += 1
        right += 1
      } else if weights[left].key < other.weights[right].key {
        left += 1
      } else {
        right += 1
      }
    }
    return sum
  }
}
