/// The groups of codes, in the order of the reference.
enum DiagnosticGroup: String, CaseIterable {
  case file = "D1"
  case names = "D2"
  case guards = "D3"
  case shape = "D4"
  case lines = "D5"
  case samples = "D6"
  case language = "D7"
  case knowledge = "D8"
}

extension DiagnosticGroup {
  var title: String {
    switch self {
    case .file: "the file"
    case .names: "names"
    case .guards: "guards"
    case .shape: "the shape of the talk"
    case .lines: "what the customer says"
    case .samples: "samples, questions and tests"
    case .language: "other languages"
    case .knowledge: "the other files"
    }
  }
}
