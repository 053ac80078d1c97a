extension Placeholder {
  /// As it is written between the braces: `quote.feature`.
  package var name: String {
    switch self {
    case .customerName: "customer.name"
    case .customerRole: "customer.role"
    case .customerCompany: "customer.company"
    case .productName: "product.name"
    case .personName(let id): "person.\(id).name"
    case .fact(let id): "fact.\(id)"
    case .number(let id): "number.\(id)"
    case .quoteFeature: "quote.feature"
    case .quoteOutcome: "quote.outcome"
    case .quoteDay: "quote.day"
    case .last: "last"
    case .told: "told"
    case .first: "first"
    }
  }
}

extension Scenario {
  /// Whether a placeholder can be without a text at some moment of a conversation.
  package func mayBeEmpty(_ placeholder: Placeholder) -> Bool {
    switch placeholder {
    case .customerName, .personName, .last: return false
    case .customerRole: return customer.role.isEmpty
    case .customerCompany: return customer.company.isEmpty
    case .productName: return product?.name.isEmpty ?? true
    case .quoteFeature, .quoteOutcome, .quoteDay, .told, .first: return true
    case .fact(let id): return fact(id)?.isPublic != true
    case .number(let id):
      let sources = facts.filter { $0.numbers.contains(id) }
      return !sources.isEmpty && !sources.contains { $0.isPublic }
    }
  }
}
