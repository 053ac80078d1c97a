/// What `explain` shows of a criterion: what each level takes, with answers that get it and the checks that decided.
package struct CriterionPage: Sendable {
  /// One level with the rubric's words and an answer of that level.
  struct Level: Sendable {
    var number: Int
    var meaning: String
    var examples: [(text: String, said: [String], passed: [String])]
  }

  let criterion: Criterion
  /// The rubrics that name it, with its weight in each, the heaviest first.
  let rubrics: [(id: String, weight: Int)]
  let about: String
  let levels: [Level]
  /// All checks that any of the examples came to, in the order in which they are made.
  let checks: [String]

  /// Nil where no rubric names the criterion.
  package init?(_ criterion: Criterion, _ knowledge: Knowledge, _ grader: Grader) {
    let entries = knowledge.rubrics.flatMap { rubric in
      rubric.entries.filter { $0.criterion == criterion }.map { (rubric: rubric, entry: $0) }
    }
    let heaviest = entries.enumerated().sorted {
      ($1.element.entry.weight, $0.offset) < ($0.element.entry.weight, $1.offset)
    }
    guard let (rubric, entry) = heaviest.first?.element else { return nil }
    let graded = entry.examples.map { example in
      let context = GradingContext(customer: nil, ledger: Ledger(), said: example.said, rubric: rubric)
      return (example, grader.grade(example.text, in: context)[criterion]?.checks ?? [])
    }
    self.criterion = criterion
    rubrics = heaviest.map { ($0.element.rubric.id, $0.element.entry.weight) }
    about = entry.about
    checks = graded.flatMap(\.1).reduce(into: []) { if !$0.contains($1.id) { $0.append($1.id) } }
    levels = entry.levels.enumerated().map { number, meaning in
      Level(
        number: number, meaning: meaning,
        examples: graded.filter { $0.0.level == number }.map { example, checks in
          (example.text, example.said, checks.filter(\.passed).map(\.id))
        })
    }
  }
}

extension CriterionPage {
  package var text: String {
    let shares = rubrics.map {
      $0.weight > 0 ? "`\($0.id)` (\($0.weight) of 100)" : "`\($0.id)` (reported, not weighed)"
    }
    var lines = [
      "criterion \(criterion.rawValue)", "", about, "Judged by the rubrics \(shares.joined(separator: ", ")).", "",
      "what each level takes:", "",
    ]
    for level in levels {
      let name = criterion == .altitude ? Altitude(rawValue: level.number).map { "\($0.name): " } ?? "" : ""
      lines.append("  \(level.number)  \(name)\(level.meaning)")
      for example in level.examples {
        if !example.said.isEmpty { lines.append("       after \"\(example.said.joined(separator: "\" and \""))\"") }
        lines.append("       \"\(example.text)\"")
        if !example.passed.isEmpty { lines.append("       yes: \(Self.words(example.passed))") }
      }
    }
    return (lines + [""] + usage).joined(separator: "\n") + "\n"
  }

  private var usage: [String] {
    guard RuleBook.judges(criterion) else {
      return ["It is judged over a whole talk, so a guard on it never holds in a single turn."]
    }
    let list = checks.isEmpty ? [] : ["the checks, each a yes or no: \(Self.words(checks))", ""]
    let example = criterion == .altitude ? "altitude >= benefit" : "\(criterion.rawValue) >= 3"
    return list + [
      "in a guard: if: \"\(example)\"",
      "what an answer of yours gets, and for which words: `/why` in a conversation",
    ]
  }

  private static func words(_ checks: [String]) -> String {
    checks.map { $0.split(separator: "-").joined(separator: " ") }.joined(separator: ", ")
  }
}
