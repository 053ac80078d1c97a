@preconcurrency import Glibc

/// The character set that C code, and so readline, works in.
enum TerminalLocale {
  /// Takes the user's locale; in C or POSIX, where readline would edit bytes, takes their UTF-8 sister.
  static func adopt() {
    let name = setlocale(LC_CTYPE, "").map { String(cString: $0) } ?? "C"
    guard name == "C" || name == "POSIX" else { return }
    unsetenv("LC_ALL")
    setenv("LC_CTYPE", "C.UTF-8", 1)
    _ = setlocale(LC_CTYPE, "C.UTF-8")
  }
}
