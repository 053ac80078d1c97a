import ArgumentParser
import Coaching

@main
struct SoWhat: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "sowhat")
}
