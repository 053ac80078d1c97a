/// One thing that a rubric judges, by the id that guards, JSON, rubrics and reports share. Levels are 0 to 4.
///
/// A struct and not an enum, since a trainer may add a criterion to a rubric file.
package struct Criterion: RawRepresentable, Hashable, Sendable {
  package let rawValue: String
  /// Names are compared some thousand times an answer, and numbers are compared faster.
  let key: WordKey

  package init(rawValue: String) {
    self.rawValue = rawValue
    key = WordKey(rawValue)
  }

  package static func == (left: Criterion, right: Criterion) -> Bool {
    left.key == right.key && left.rawValue == right.rawValue
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(key) }
}

extension Criterion {
  package static let altitude = Criterion(rawValue: "altitude")
  package static let tie = Criterion(rawValue: "tie")
  package static let quantification = Criterion(rawValue: "quantification")
  package static let stakeholder = Criterion(rawValue: "stakeholder")
  package static let justification = Criterion(rawValue: "justification")
  package static let evidence = Criterion(rawValue: "evidence")
  package static let translation = Criterion(rawValue: "translation")
  package static let nextStep = Criterion(rawValue: "next-step")
  package static let customerSubject = Criterion(rawValue: "customer-subject")
  package static let honesty = Criterion(rawValue: "honesty")
  package static let brevity = Criterion(rawValue: "brevity")

  package static let acknowledge = Criterion(rawValue: "acknowledge")
  package static let explore = Criterion(rawValue: "explore")
  package static let reframe = Criterion(rawValue: "reframe")
  package static let answeringEvidence = Criterion(rawValue: "answering-evidence")
  package static let confirm = Criterion(rawValue: "confirm")
  package static let noArgument = Criterion(rawValue: "no-argument")
  package static let noConcession = Criterion(rawValue: "no-concession")
  package static let rootConcern = Criterion(rawValue: "root-concern")

  package static let progression = Criterion(rawValue: "progression")
  package static let coverage = Criterion(rawValue: "coverage")
  package static let needDevelopment = Criterion(rawValue: "need-development")
  package static let noPrematurePitch = Criterion(rawValue: "no-premature-pitch")
  package static let followUp = Criterion(rawValue: "follow-up")
  package static let listening = Criterion(rawValue: "listening")
  package static let questionHygiene = Criterion(rawValue: "question-hygiene")
  package static let pace = Criterion(rawValue: "pace")
  package static let openAndAdvance = Criterion(rawValue: "open-and-advance")

  /// The closed vocabulary of a single answer or objection reply, in the order of the rubrics.
  package static let ofOneTurn: [Criterion] = [
    .altitude, .tie, .quantification, .stakeholder, .justification, .evidence, .translation, .nextStep,
    .customerSubject, .honesty, .brevity,
    .acknowledge, .explore, .reframe, .answeringEvidence, .confirm, .noArgument, .noConcession, .rootConcern,
  ]

  /// Whether a level says only that nothing was found amiss.
  package func isNeutral(at level: Int) -> Bool { self == .questionHygiene && level == 2 }

  /// Judged over a whole discovery talk; listening, hygiene and pitches in single turns, too.
  package static let ofDiscovery: [Criterion] = [
    .progression, .coverage, .needDevelopment, .noPrematurePitch, .followUp, .listening, .questionHygiene, .pace,
    .openAndAdvance,
  ]
}
