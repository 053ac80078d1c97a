/// Open and advance: an agreed frame in the first two turns, and a next step with a day and work in the last two.
enum OpenAndAdvanceRule: TalkRule {
  static let criterion = Criterion.openAndAdvance

  static func judge(_ talk: Discovery) -> TalkGrade {
    let first = talk.plans.prefix(2)
    let last = talk.plans.suffix(2)
    let purposes = first.filter(\.hasPurpose)
    let frames = purposes.filter(\.hasMinutes)
    let steps = last.filter(\.hasStep)
    let exits = (first + last).filter(\.hasWayOut)
    let people = steps.filter(\.hasThirdPerson)
    let areBoth = !frames.isEmpty && !steps.isEmpty
    return Self.steps([
      check("opens-or-ends-with-a-plan", in: turns(purposes + last.filter(\.isVague) + steps)),
      check("one-of-them-in-particular", in: turns(frames + steps)),
      check("both-a-frame-with-minutes-at-the-start-and-a-dated-step-at-the-end", areBoth, in: turns(frames + steps)),
      check(
        "leaves-a-way-out-and-names-who-joins", !exits.isEmpty && !people.isEmpty, in: turns(exits + people)),
    ])
  }

  private static func turns(_ plans: [Planning]) -> [Int] { Set(plans.map(\.turn)).sorted() }
}
