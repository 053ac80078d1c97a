import Dispatch
import Synchronization

extension ScenarioTrial {
  /// With the seeds from 1 on, in their order, tried on as many threads as there are cores.
  static func all(_ count: Int, _ room: Workroom) -> [ScenarioTrial] {
    let trials = Mutex<[Int: ScenarioTrial]>([:])
    DispatchQueue.concurrentPerform(iterations: count) { place in
      let trial = ScenarioTrial(seed: UInt64(place + 1), room)
      trials.withLock { $0[place] = trial }
    }
    return trials.withLock { trials in (0..<count).compactMap { trials[$0] } }
  }
}
