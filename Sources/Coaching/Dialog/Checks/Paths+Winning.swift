extension Paths {
  /// The states from which an ending that passes can be reached, guards left aside; those endings included.
  var winning: Set<String> {
    var before = [[Int]](repeating: [], count: identifiers.count)
    var open: [Int] = []
    for (number, targets) in targetNumbers.enumerated() {
      for target in targets { before[target].append(number) }
      if state(identifiers[number])?.passes ?? false { open.append(number) }
    }
    var winning: Set<String> = []
    while let number = open.popLast() {
      if winning.insert(identifiers[number]).inserted { open += before[number] }
    }
    return winning
  }
}
