/// Follow-up: how long questions stay on one thread, by the facts they open or by words they take up.
///
/// A word echoed before a change of subject is none: what a question opens decides where it can.
enum FollowUpRule: TalkRule {
  static let criterion = Criterion.followUp

  static func judge(_ talk: Discovery) -> TalkGrade {
    let run = longestRun(talk)
    let turns = run.map(\.turn)
    return steps([
      check("one-question", in: Array(turns.prefix(1))),
      check("two-on-a-thread", run.count >= 2, in: Array(turns.prefix(2))),
      check("three-on-a-thread", run.count >= 3, in: turns),
      check(
        "reaches-cost-or-a-person", run.count >= 3 && run.dropFirst().contains(where: \.reachesCostOrPerson),
        in: turns),
    ])
  }

  private static func longestRun(_ talk: Discovery) -> [Discovery.Ask] {
    var run: [Discovery.Ask] = []
    var longest: [Discovery.Ask] = []
    var thread: String?
    for ask in talk.asks where ask.fate != .lost {
      let own = talk.opened.first { $0.ask == ask }?.fact
      let stays = own?.thread.map { $0 == thread } ?? ask.buildsOn
      run = stays && !run.isEmpty ? run + [ask] : [ask]
      // A question that opened nothing leaves the thread as it was.
      if let own { thread = own.thread } else if !stays { thread = nil }
      if run.count > longest.count { longest = run }
    }
    return longest
  }
}
