extension DiagnosticGroup {
  /// The pages of its codes, in their order: every code has one.
  var pages: [DiagnosticPage] {
    switch self {
    case .file: Self.filePages
    case .names: Self.namesPages
    case .guards: Self.guardsPages
    case .shape: Self.shapePages
    case .lines: Self.linesPages
    case .samples: Self.samplesPages
    case .language: Self.languagePages
    case .knowledge: Self.knowledgePages
    }
  }

  private static let filePages = [
    D101Unreadable.page, D102DuplicateKey.page, D103UnknownKey.page, D104WrongType.page, D105UnquotedText.page,
    D106ForbiddenYAML.page, D107Version.page, D108TooLarge.page, D109ControlCharacter.page,
  ]

  private static let namesPages = [
    D201NoSuchState.page, D202DuplicateID.page, D203UndeclaredName.page, D204Include.page, D205NeverRead.page,
    D206NeverChanged.page, D207ChangedNeverRead.page, D208UnusedInclude.page,
  ]

  private static let guardsPages = [
    D301GuardType.page, D302OutsideRange.page, D303ConstantGuard.page, D304ShadowedRoute.page, D305NoElse.page,
    D306GoodAnswerPunished.page, D307NoLineLeft.page, D308UnjudgedCriterion.page,
  ]

  private static let shapePages = [
    D401Unreachable.page, D402NeverEntered.page, D403DeadEnd.page, D404Trap.page, D406EndlessLoop.page,
    D407CallNeverReturns.page, D408NeverHappens.page, D409Unwinnable.page, D410EasyPass.page, D411Debriefs.page,
    D412NotAllExplored.page, D413InvariantBroken.page,
  ]

  private static let linesPages = [
    D501PoorLine.page, D502Leak.page, D503OneWording.page, D504AsksNothing.page, D505Todo.page,
  ]

  private static let samplesPages = [
    D601SampleElsewhere.page, D602SampleGrade.page, D603NeverTaken.page, D604SampleTwice.page, D605SampleMissing.page,
    D606SampleHijacked.page, D607NoGoodAnswer.page, D608TestFails.page, D609LowCoverage.page, D610OneSeedOnly.page,
    D611FewQuestions.page, D612ConfusedFacts.page, D613LoneQuestion.page, D614ModelAnswer.page,
  ]

  private static let languagePages = [
    D701MissingTranslation.page, D702StaleTranslation.page, D703OrphanTranslation.page, D704PlaceholdersDiffer.page,
    D705VanishedID.page,
  ]

  private static let knowledgePages = [
    D801KnowledgeFile.page, D802KnowledgeExample.page, D803WeightSum.page, D804UnknownName.page,
  ]
}
