/// One thing that a rubric judges, by the id that guards, JSON, rubrics and reports share. Levels are 0 to 4.
///
/// A struct and not an enum, since a trainer may add a criterion to a rubric file.
package struct Criterion: RawRepresentable, Hashable, Sendable {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }
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

  package static let questionHygiene = Criterion(rawValue: "question-hygiene")

  /// The closed vocabulary of a single answer or objection reply, in the order of the rubrics.
  package static let ofOneTurn: [Criterion] = [
    .altitude, .tie, .quantification, .stakeholder, .justification, .evidence, .translation, .nextStep,
    .customerSubject, .honesty, .brevity,
    .acknowledge, .explore, .reframe, .answeringEvidence, .confirm, .noArgument, .noConcession, .rootConcern,
  ]

  /// Judged over a whole discovery talk; known by name, not yet graded.
  package static let ofDiscovery: [Criterion] = [
    "progression", "coverage", "need-development", "no-premature-pitch", "follow-up", "listening",
    "question-hygiene", "pace", "open-and-advance",
  ].map(Criterion.init(rawValue:))
}
