import Coaching
import Glibc

/// Somewhere to write to: standard output, standard error, or a test's list of texts.
struct Channel: Sendable {
  var isTerminal = false
  /// Columns of the window at this moment, nil where there is none.
  var width: @Sendable () -> Int? = { nil }
  var write: @Sendable (String) -> Void
  /// As `write`, for what is text already but no `String`; nil has one made of it.
  var writeBytes: (@Sendable (UnsafeRawBufferPointer) -> Void)?
}

extension Channel {
  /// A file descriptor of this process, written at once and never through C's buffers.
  static func descriptor(_ descriptor: Int32) -> Channel {
    let isTerminal = isatty(descriptor) != 0
    return Channel(
      isTerminal: isTerminal, width: { isTerminal ? windowWidth(of: descriptor) : nil },
      write: { text in
        var text = text
        text.withUTF8 { writeAll(UnsafeRawBufferPointer($0), to: descriptor) }
      },
      writeBytes: { writeAll($0, to: descriptor) })
  }

  func write(_ json: JSONWriter) {
    guard let writeBytes else { return write(json.text) }
    json.withBytes(writeBytes)
  }

  func line(_ text: String) { write(text + "\n") }

  private static func windowWidth(of descriptor: Int32) -> Int {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  /// What cannot be written is lost; there is nobody to tell.
  private static func writeAll(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) {
    var rest = bytes
    while !rest.isEmpty {
      let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
      if count < 0 && !canGoOn(descriptor, after: errno) { return }
      rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(max(count, 0)))
    }
  }

  /// A descriptor that must not block is waited for.
  private static func canGoOn(_ descriptor: Int32, after fault: Int32) -> Bool {
    guard fault == EAGAIN else { return fault == EINTR }
    var outlet = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    return poll(&outlet, 1, -1) >= 0 || errno == EINTR
  }
}
