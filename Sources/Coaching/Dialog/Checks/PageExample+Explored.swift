extension PageExample {
  /// A scenario that can be lost, for the pages of checks that walk through all that can happen.
  static func explored(
    head: String = "", body: String = Self.losing, more: String = "",
    lost: String = "{final: fail, say: \"Goodbye.\", debrief: \"She heard about software.\"}"
  ) -> String {
    scenario(head: head, body: body, more: more + (more.isEmpty ? "" : "\n") + "  lost: \(lost)")
  }

  static let losing = """
        routes:
          - {id: good, if: "altitude >= benefit", go: won}
        else: {say: "And in money?"}
        ladder: [{say: "I have another call.", go: lost}]
    """
}
