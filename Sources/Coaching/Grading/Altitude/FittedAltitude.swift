/// The altitude model's seven decisions about one stretch of an answer, as calibrated log-odds.
///
/// A ladder: does it claim anything, an effect rather than a fact, this customer's, one that management tracks; and
/// `value`, fitted on the pair that must not be mixed up: a feature, or something the customer gains. `denied` asks whether a gain
/// is taken back, `turned` which of two that are alike in all else is more so: it orders and decides nothing.
struct FittedAltitude: Equatable {
  var claims: Double
  var effect: Double
  var theirs: Double
  var result: Double
  var value: Double
  var denied: Double
  var turned: Double

  /// A feature must not pass for a benefit: at this log-odds of `value` four of 657 do in five open blind sets, at 2.0 two, and
  /// one gain in thirty is called less for it.
  private static let valueAt = 1.6
  /// From these log-odds of `denied` on it is said that a gain is taken back, which must not befall somebody who named it.
  /// Between 0 and this the grade is unsure.
  private static let deniedAt = 2.0
  /// From here on no credit is given, as a guess: the answer keeps its place in the order, and nobody is told that it denies
  /// anything.
  private static let withheldAt = 1.5
  /// Below these log-odds of `denied` what is plainly a gain is none that is taken back, whatever the rules say.
  private static let gainBelow = 0.7
  /// A claim is lost among the nothings only where it is unlikely; see `score`.
  private static let claimsHandicap = 3.5

  init?(_ logits: [Double]) {
    guard logits.count == 7 else { return nil }
    (claims, effect, theirs, result) = (logits[0], logits[1], logits[2], logits[3])
    (value, denied, turned) = (logits[4], logits[5], logits[6])
  }
}

extension FittedAltitude {
  /// How much it counts that the rules found a claim too, in log-odds.
  static let ruleAgrees = 1.0
  /// The same where most words are the customer's own, or where the seller's firm is praised: both look like claims to the rules.
  static let ruleHalfAgrees = 0.5
  /// How much more where it names what the scenario lists, of the product or of the customer's: no empty words.
  static let listed = 1.5
  /// How much less a denial is believed in words of which no list knows one that denies anything, in log-odds.
  static let straight = 1.0
  /// How much the whole answer weighs beside one of its parts.
  private static let context = 0.6

  /// A part seen in the light of the whole answer, as which the models know answers: it may lose by what stands around it,
  /// and cannot win by it.
  func seen(in whole: FittedAltitude) -> FittedAltitude {
    func blend(_ decision: KeyPath<FittedAltitude, Double>) -> Double {
      (1 - Self.context) * self[keyPath: decision] + Self.context * whole[keyPath: decision]
    }
    var copy = self
    copy.claims = min(claims, blend(\.claims))
    copy.effect = min(effect, blend(\.effect))
    copy.theirs = min(theirs, blend(\.theirs))
    copy.result = min(result, blend(\.result))
    copy.value = min(value, blend(\.value))
    copy.denied = max(denied, blend(\.denied))
    copy.turned = max(turned, blend(\.turned))
    return copy
  }

  /// Sounds like a gain, and is taken back.
  var isDenied: Bool { denied > Self.deniedAt && claims >= 0 && effect >= 0 }

  /// From these log-odds of `claims` on, and below these of `denied`, an answer in the customer's words may say something of its
  /// own: their trouble given back sounds like a gain that is taken back. Chosen on texts of the corpus that the rules take for
  /// echoes, by models that have not seen their author, and on the traps of that kind, those beside three blind sets among them.
  private static let ownFrom = 1.2
  private static let ownBelow = 0.5

  /// Where the rules see an echo: whether it may be none.
  var overrulesEcho: Bool { claims > Self.ownFrom && denied < Self.ownBelow }

  /// Where the rules see a denial: whether none is to be believed.
  var overrulesDenial: Bool { denied < 0 || denied < Self.gainBelow && value > Self.valueAt }

  var level: Altitude {
    if claims < 0 || isDenied || effect >= 0 && denied > Self.withheldAt { return .none }
    if effect < 0 { return .feature }
    if theirs < 0 || value < Self.valueAt { return .advantage }
    return result < 0 ? .benefit : .outcome
  }

  /// The share of its height that a gain loses when it is surely turned round, and how steeply: of a gain and its denial that look
  /// alike in all else, a little more doubt must put the denial behind.
  private static let turnCosts = 0.7
  private static let turnSlope = 0.7
  /// Where on the scale of `turned` half of that is lost: most of what is only a little like a denial is none.
  private static let turnFrom = 1.0
  /// What is left of the height of what is taken for a denial.
  private static let deniedShare = 0.5

  /// 0 to 4, for ordering: mostly how likely it is that the customer gains something, and keeps it.
  var score: Double {
    let ladder = Self.odds(effect) * (1 + Self.odds(theirs) * (1 + Self.odds(result))) / 3
    let kept = 1 - Self.turnCosts * Self.odds(Self.turnSlope * (turned - Self.turnFrom))
    let height = (0.65 * Self.odds(value) + 0.35 * ladder) * kept * (isDenied ? Self.deniedShare : 1)
    return Self.odds(claims + Self.claimsHandicap) * (1 + 3 * height)
  }

  /// What is left of the score of words that earn no credit.
  private static let withheldShare = 0.7

  /// The score of words that earn no credit: a gate may be wrong, and then a gain should not stand behind every feature.
  var withheldScore: Double { score * Self.withheldShare }

  /// The least sure of the decisions that the level rests on, 0.5 to 1.
  var confidence: Double {
    let margins: [Double] =
      switch level {
      case .none: [isDenied ? denied : min(claims, 0)]
      case .feature: [claims, effect]
      case .advantage: [claims, effect, max(-theirs, Self.valueAt - value)]
      case .benefit, .outcome: [claims, effect, theirs, value - Self.valueAt, result] + doubt
      }
    return margins.map { Self.odds(abs($0)) }.min() ?? 0.5
  }

  /// Whether the gain may be one that is taken back is not sure enough to judge by, only to ask.
  private var doubt: [Double] { denied > 0 ? [0] : [] }

  private static func odds(_ logit: Double) -> Double { Transcendental.sigmoid(logit) }
}
