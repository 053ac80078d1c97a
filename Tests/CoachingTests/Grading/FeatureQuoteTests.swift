import Testing

@testable import Coaching

@Suite struct FeatureQuoteTests {
  /// Features of products that no file of `Dialogs/` names, with the words that must be quoted.
  static let features: [(answer: String, quote: String)] = [
    ("We have real-time slot booking and an open API.", "real-time slot booking"),
    ("It comes with a drag-and-drop form builder.", "drag-and-drop form builder"),
    ("The sensors are waterproof to IP67.", "waterproof to IP67"),
    ("There's a native mobile app.", "native mobile app"),
    ("Our platform supports single sign-on.", "single sign-on"),
    ("24/7 support, open API, dashboards", "24/7 support"),
    ("The mattress has seven pocket-sprung zones.", "seven pocket-sprung zones"),
    ("We offer an extended warranty of ten years.", "extended warranty of ten years"),
    ("It includes a carbon-fibre tripod, a bag and a charger.", "carbon-fibre tripod"),
    ("Well, our forklift has a lithium battery, so it charges over lunch.", "lithium battery"),
    ("The policy includes legal cover for directors.", "legal cover for directors"),
    ("We've got a heated rinse cycle.", "heated rinse cycle"),
    ("Our course includes twelve workshops and a handbook.", "twelve workshops"),
    ("It has role-based access, which means only managers see margins.", "role-based access"),
    ("The pump is stainless steel.", "stainless steel"),
    ("Basically the app has offline mode.", "offline mode"),
    ("We provide a dedicated account manager.", "dedicated account manager"),
    ("You get a leather-bound logbook and a QR code on every valve.", "leather-bound logbook"),
    ("IT HAS A BUILT-IN SCALE.", "BUILT-IN SCALE"),
    ("it’s got an anti-slip coating", "anti-slip coating"),
    ("Our seed is coated with a fungicide.", "coated with a fungicide"),
    ("This machine features a six-axis arm.", "six-axis arm"),
    ("The tiles are made of recycled glass.", "made of recycled glass"),
    ("It runs on Linux.", "runs on Linux"),
    ("Our cleaning crews use microfibre cloths.", "microfibre cloths"),
    ("The camera has night vision.", "night vision"),
    ("We include a spare blade.", "spare blade"),
    ("Voice recognition, dark mode and CSV export.", "Voice recognition"),
    ("Our scanner is Bluetooth-enabled.", "Bluetooth-enabled"),
    ("The suite contains a rules engine.", "rules engine"),
    ("With this kit you get a thermal camera.", "thermal camera"),
    ("Yes, it offers multi-currency invoicing.", "multi-currency invoicing"),
    ("Hello Sam, we have a telescopic ladder with safety locks.", "telescopic ladder with safety locks"),
    ("The loan has a fixed rate.", "fixed rate"),
    ("It has a 4K touchscreen.", "4K touchscreen"),
    ("Our agency offers candidates with references.", "candidates with references"),
  ]

  /// Small talk, and talk of the customer's own world: nothing is a feature.
  static let smallTalk = [
    "I have a meeting at three.", "We have had terrible weather.", "How are you?", "Hello, nice to meet you.",
    "I have two kids and a dog.", "Thanks for having me.", "It has been a long week.",
    "We have to talk about your depots.",
    "Do you have a minute?", "I had lunch on the train.", "What a lovely office you have.",
    "The traffic was awful today.",
    "Did you have a good weekend?", "You have a great view from here.", "I have no idea.", "We have a lot to discuss.",
    "It has rained since Monday.", "My colleague has a cold.", "Do you have many customers abroad?",
    "How many drivers do you have?", "You said you have forty trucks.", "Your dispatchers have a hard time.",
    "What does your board expect?", "I have a question about your budget.", "We have met before, I think.",
    "There is a queue at your gate.", "Your team has too much paperwork.", "Have you had a holiday this year?",
    "I've got to run in a minute.", "You have a point there.", "We have time until noon.",
    "There's nothing like a good coffee.",
    "Who has the final say?", "Is there a budget?", "The match was great last night.",
    "Good morning Dana, how is it going?",
    "I appreciate your time.", "You get a lot of returns at Christmas.", "They have lost two players.",
    "I have heard a lot about you.",
  ]

  @Test(arguments: features) func quotesTheFeatureAsTyped(answer: String, quote: String) {
    #expect(Grading.quote(Grading.grade(answer).featureQuote, in: answer) == quote)
  }

  @Test(arguments: smallTalk) func quotesNothingFromSmallTalk(line: String) {
    #expect(Grading.quote(Grading.grade(line).featureQuote, in: line) == nil)
  }

  @Test func aQuoteIsShort() {
    let answer =
      "We have a really very long and winding list of things with many parts that go on and on without any end in sight."
    let quote = Grading.quote(Grading.grade(answer).featureQuote, in: answer)
    #expect((quote?.split(separator: " ").count ?? 0) <= 8)
  }

  /// What the customer has, and what the rep says of himself, is no product.
  @Test(arguments: [
    ("Fair enough on the OCR, that is a fine scanner.", ["We already have OCR, a scanner that reads like an angel."]),
    ("I was an engineer for twenty years.", []),
  ]) func theirsAndOnesOwnAreNoFeature(_ text: String, _ said: [String]) {
    #expect(Grading.grade(text, said: said).featureQuote == nil)
  }
}
