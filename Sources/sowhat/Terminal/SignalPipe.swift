@preconcurrency import Glibc
import Synchronization

/// The pipe's end that the signal handler writes to; a handler can reach nothing but a global.
private let inlet = Atomic<Int32>(-1)

/// Signals as bytes to read, so that one `poll` waits for keys and signals alike.
struct SignalPipe {
  /// Readable when a signal has come; -1 where no pipe was to be had.
  let outlet: Int32

  /// Catches `signals` from now on.
  init(catching signals: [Int32]) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else {
      outlet = -1
      return
    }
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    outlet = ends[0]
    inlet.store(ends[1], ordering: .relaxed)
    for signal in signals { Self.deliver(signal) }
  }
}

extension SignalPipe {
  /// The signals that came since the last call, oldest first.
  func taken() -> [Int32] {
    var bytes = [UInt8](repeating: 0, count: 64)
    let count = read(outlet, &bytes, bytes.count)
    return count > 0 ? bytes.prefix(count).map(Int32.init) : []
  }

  /// Lets `signal` do what it does by default, now.
  static func obey(_ signal: Int32) {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = SIG_DFL
    sigaction(signal, &action, nil)
    raise(signal)
  }

  /// Catches `signal`; for after `obey` returned.
  static func deliver(_ signal: Int32) {
    var action = sigaction()
    action.sa_flags = SA_RESTART
    action.__sigaction_handler.sa_handler = { number in
      let kept = errno
      var byte = UInt8(truncatingIfNeeded: number)
      _ = write(inlet.load(ordering: .relaxed), &byte, 1)
      errno = kept
    }
    sigaction(signal, &action, nil)
  }
}
