/// The stable codes of `check`. A code never changes its meaning; `explain` shows its page.
package enum DiagnosticCode: String, CaseIterable, Sendable {
  case unreadable = "D101"
  case duplicateKey = "D102"
  case unknownKey = "D103"
  case wrongType = "D104"
  case unquotedText = "D105"
  case forbiddenYAML = "D106"
  case version = "D107"
  case tooLarge = "D108"
  case controlCharacter = "D109"

  case noSuchState = "D201"
  case duplicateID = "D202"
  case undeclaredName = "D203"
  case include = "D204"
  case neverRead = "D205"
  case neverChanged = "D206"
  case changedNeverRead = "D207"
  case unusedInclude = "D208"

  case guardType = "D301"
  case outsideRange = "D302"
  case constantGuard = "D303"
  case shadowedRoute = "D304"
  case noElse = "D305"
  case goodAnswerPunished = "D306"
  case noLineLeft = "D307"
  case unjudgedCriterion = "D308"

  case unreachable = "D401"
  case neverEntered = "D402"
  case deadEnd = "D403"
  case trap = "D404"
  case endlessLoop = "D406"
  case callNeverReturns = "D407"
  case neverHappens = "D408"
  case unwinnable = "D409"
  case easyPass = "D410"
  case debriefs = "D411"
  /// Of an exploration that came to its bounds.
  case notAllExplored = "D412"
  case invariantBroken = "D413"

  case poorLine = "D501"
  case leak = "D502"
  case oneWording = "D503"
  case asksNothing = "D504"
  case todo = "D505"

  case sampleElsewhere = "D601"
  case sampleGrade = "D602"
  case neverTaken = "D603"
  case sampleTwice = "D604"
  case sampleMissing = "D605"
  case sampleHijacked = "D606"
  case noGoodAnswer = "D607"
  case testFails = "D608"
  case lowCoverage = "D609"
  case oneSeedOnly = "D610"
  case fewQuestions = "D611"
  case confusedFacts = "D612"
  case loneQuestion = "D613"
  case modelAnswer = "D614"

  case missingTranslation = "D701"
  case staleTranslation = "D702"
  case orphanTranslation = "D703"
  case placeholdersDiffer = "D704"
  case vanishedID = "D705"

  case knowledgeFile = "D801"
  case knowledgeExample = "D802"
  case weightSum = "D803"
  case unknownName = "D804"
}

extension DiagnosticCode {
  package var severity: Severity {
    switch self {
    case .neverRead, .neverChanged, .changedNeverRead, .unusedInclude, .constantGuard, .unjudgedCriterion, .unreachable,
      .sampleMissing, .lowCoverage, .poorLine, .leak, .oneWording, .asksNothing, .noGoodAnswer, .oneSeedOnly,
      .fewQuestions, .confusedFacts, .loneQuestion, .modelAnswer, .vanishedID, .weightSum,
      .missingTranslation, .staleTranslation, .orphanTranslation,
      .goodAnswerPunished, .neverEntered, .endlessLoop, .neverHappens, .debriefs:
      .warning
    case .todo, .notAllExplored: .note
    case .unreadable, .duplicateKey, .unknownKey, .wrongType, .unquotedText, .forbiddenYAML, .version, .tooLarge,
      .controlCharacter, .noSuchState, .duplicateID, .undeclaredName, .include, .guardType, .outsideRange,
      .shadowedRoute,
      .noElse, .noLineLeft, .deadEnd, .callNeverReturns, .sampleElsewhere, .sampleGrade, .neverTaken, .sampleTwice,
      .testFails,
      .sampleHijacked, .unknownName,
      .placeholdersDiffer, .knowledgeFile, .knowledgeExample,
      .trap, .unwinnable, .easyPass, .invariantBroken:
      .error
    }
  }

  /// Whether a scenario with such a finding cannot be played: errors of the groups file, names and guards.
  package var preventsPlay: Bool {
    severity == .error && ["D1", "D2", "D3"].contains { rawValue.hasPrefix($0) }
  }
}
