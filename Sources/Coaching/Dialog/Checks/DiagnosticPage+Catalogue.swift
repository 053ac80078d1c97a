extension DiagnosticPage {
  /// The page of a code; every code has one.
  package static func page(of code: DiagnosticCode) -> DiagnosticPage {
    switch code {
    case .unreadable: D101Unreadable.page
    case .duplicateKey: D102DuplicateKey.page
    case .unknownKey: D103UnknownKey.page
    case .wrongType: D104WrongType.page
    case .unquotedText: D105UnquotedText.page
    case .forbiddenYAML: D106ForbiddenYAML.page
    case .version: D107Version.page
    case .tooLarge: D108TooLarge.page
    case .controlCharacter: D109ControlCharacter.page
    case .noSuchState: D201NoSuchState.page
    case .duplicateID: D202DuplicateID.page
    case .undeclaredName: D203UndeclaredName.page
    case .include: D204Include.page
    case .neverRead: D205NeverRead.page
    case .neverChanged: D206NeverChanged.page
    case .changedNeverRead: D207ChangedNeverRead.page
    case .unusedInclude: D208UnusedInclude.page
    case .guardType: D301GuardType.page
    case .outsideRange: D302OutsideRange.page
    case .constantGuard: D303ConstantGuard.page
    case .shadowedRoute: D304ShadowedRoute.page
    case .noElse: D305NoElse.page
    case .goodAnswerPunished: D306GoodAnswerPunished.page
    case .noLineLeft: D307NoLineLeft.page
    case .unjudgedCriterion: D308UnjudgedCriterion.page
    case .unreachable: D401Unreachable.page
    case .neverEntered: D402NeverEntered.page
    case .deadEnd: D403DeadEnd.page
    case .trap: D404Trap.page
    case .endlessLoop: D406EndlessLoop.page
    case .callNeverReturns: D407CallNeverReturns.page
    case .neverHappens: D408NeverHappens.page
    case .unwinnable: D409Unwinnable.page
    case .easyPass: D410EasyPass.page
    case .debriefs: D411Debriefs.page
    case .notAllExplored: D412NotAllExplored.page
    case .invariantBroken: D413InvariantBroken.page
    case .poorLine: D501PoorLine.page
    case .leak: D502Leak.page
    case .oneWording: D503OneWording.page
    case .asksNothing: D504AsksNothing.page
    case .todo: D505Todo.page
    case .sampleElsewhere: D601SampleElsewhere.page
    case .sampleGrade: D602SampleGrade.page
    case .neverTaken: D603NeverTaken.page
    case .sampleTwice: D604SampleTwice.page
    case .sampleMissing: D605SampleMissing.page
    case .sampleHijacked: D606SampleHijacked.page
    case .noGoodAnswer: D607NoGoodAnswer.page
    case .testFails: D608TestFails.page
    case .lowCoverage: D609LowCoverage.page
    case .oneSeedOnly: D610OneSeedOnly.page
    case .fewQuestions: D611FewQuestions.page
    case .confusedFacts: D612ConfusedFacts.page
    case .loneQuestion: D613LoneQuestion.page
    case .modelAnswer: D614ModelAnswer.page
    case .missingTranslation: D701MissingTranslation.page
    case .staleTranslation: D702StaleTranslation.page
    case .orphanTranslation: D703OrphanTranslation.page
    case .placeholdersDiffer: D704PlaceholdersDiffer.page
    case .vanishedID: D705VanishedID.page
    case .knowledgeFile: D801KnowledgeFile.page
    case .knowledgeExample: D802KnowledgeExample.page
    case .weightSum: D803WeightSum.page
    case .unknownName: D804UnknownName.page
    }
  }

  /// All pages, in the order of the codes.
  package static var all: [DiagnosticPage] { DiagnosticCode.allCases.map(page(of:)) }
}
