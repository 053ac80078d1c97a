/// What a generated conversation is about: texts of which it is known how they are graded.
struct Trade {
  let product: String
  let features: [String]
  let customer: String
  let role: String
  let terms: [String]
  let chain: String
  /// The explicit need with its questions.
  let goal: (says: String, asked: [String])
  /// Further facts with five questions each.
  let facts: [(id: String, says: String, asked: [String])]
  /// A benefit that meets the goal; `#` is a number that makes it another sentence.
  let benefit: String
  let feature: String
}

extension Trade {
  static let all = [haulage, bakery]

  private static let haulage = Trade(
    product: "Clearway", features: ["real-time charts", "role-based access", "billing module"], customer: "Dana",
    role: "CFO",
    terms: [
      "cash: {kind: kpi, also: [cash flow, collections, money in]}",
      "overdraft: {kind: goal, also: [bank line, borrowing]}",
      "invoicing: {kind: operation, also: [billing run, invoices]}",
    ],
    chain: "billing module > invoicing > cash > overdraft",
    goal: (
      "I have promised the board a smaller overdraft by March.",
      [
        "What did you promise the board?", "What matters most to you this year?", "Which number do you have to move?",
        "What would make this a good year for you?", "Where is the pressure coming from?",
      ]
    ),
    facts: [
      (
        "late", "Honestly? Our invoices leave nine days late.",
        [
          "How long from delivery to the invoice going out?", "Where does billing get stuck?",
          "When do customers get their bill?", "What slows your cash down?", "How quickly do you invoice?",
        ]
      ),
      (
        "fleet", "A hundred and twenty lorries, and every driver knows my first name.",
        [
          "How many trucks do you run?", "How big is your fleet?", "How many lorries are on the road?",
          "How many vehicles do you own?", "What does your fleet look like?",
        ]
      ),
      (
        "signature", "My chairman signs. He reads the last page first.",
        [
          "Who has to sign?", "Who decides about the budget?", "Who else must agree to the purchase?",
          "Whose approval do you need?", "How is a decision like this made?",
        ]
      ),
      (
        "disputes", "Every tenth customer disputes the weight on the note.",
        [
          "How often do customers dispute a bill?", "What do customers complain about?",
          "Which bills come back to you?", "What goes wrong between the note and the bill?",
          "Who argues about the weight?",
        ]
      ),
    ],
    benefit:
      "In step # invoices leave sooner, so cash comes in sooner and the overdraft you promised the board shrinks.",
    feature: "It has real-time charts and role-based access.")

  private static let bakery = Trade(
    product: "CrumbCount", features: ["sales forecast", "order list"], customer: "Rosa", role: "Owner",
    terms: [
      "waste: {kind: kpi, also: [unsold loaves, unsold bread, leftover bread]}",
      "margin: {kind: kpi, also: [profit, flour bill]}", "baking: {kind: operation, also: [baking plan, ovens]}",
    ],
    chain: "sales forecast > baking > waste > margin",
    goal: (
      "I want half the unsold bread by summer. My father calls it a sin.",
      [
        "What do you want to change this year?", "What would make this a good year for you?",
        "What matters most to you at the moment?", "Which goal have you set yourself?",
        "What should be different by summer?",
      ]
    ),
    facts: [
      (
        "late", "A fifth of it goes to the pigs. They have never looked better.",
        [
          "How much bread is left in the evening?", "How much do you throw away?",
          "What happens to the loaves that nobody buys?", "How many loaves go unsold in a day?",
          "Where does the leftover bread go?",
        ]
      ),
      (
        "fleet", "Three shops, and one oven that is older than I am.",
        [
          "How many shops do you run?", "How big is your bakery?", "How many ovens do you have?",
          "Where do you sell your bread?", "What does your business look like?",
        ]
      ),
      (
        "signature", "My sister keeps the books. Nothing is bought without her.",
        [
          "Who has to sign?", "Who decides about the budget?", "Who else must agree to the purchase?",
          "Whose approval do you need?", "How is a decision like this made?",
        ]
      ),
      (
        "disputes", "On Saturdays the queue goes home without rolls.",
        [
          "When do you run out of rolls?", "What do people complain about?", "Which days go wrong?",
          "When is there too little on the shelf?", "What annoys your regulars?",
        ]
      ),
    ],
    benefit:
      "From week # you bake what you will sell, so there is less unsold bread, and your flour bill falls before summer.",
    feature: "It has a sales forecast and an order list.")
}
