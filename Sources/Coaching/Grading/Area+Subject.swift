/// An area as something to ask about.
extension Area {
  /// In the coach's mouth.
  var theirSubject: String {
    switch self {
    case .industry: "what is going on in their trade"
    case .markets: "about their customers"
    case .competition: "what their rivals do"
    case .goals: "what they want to reach"
    case .strategies: "what they have tried, or plan to do"
    case .problems: "what goes wrong"
    case .opportunities: "what more they could do"
    case .financial: "what it costs"
    case .decision: "who decides"
    case .timeline: "by when it has to be done"
    }
  }

  /// In the customer's.
  var ownSubject: String {
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
