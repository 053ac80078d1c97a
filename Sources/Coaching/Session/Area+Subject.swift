extension Area {
  /// What to ask about, in the customer's mouth.
  var subject: String {
    switch self {
    case .industry: "what is going on in our trade"
    case .markets: "who our customers are and what they say"
    case .competition: "what our rivals do"
    case .goals: "what we want to reach"
    case .strategies: "what we do today and what we have tried"
    case .problems: "what goes wrong here"
    case .opportunities: "what could be better"
    case .financial: "what it costs us"
    case .decision: "who decides"
    case .timeline: "by when it has to be done"
    }
  }
}
