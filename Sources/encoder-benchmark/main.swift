import Encoder

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Prints how long the encoder needs to open, to verify itself, and for a question of 16 tokens, by instruction set.
///
///     swift run -c release encoder-benchmark Dialogs/models/encoder.weights
func milliseconds(_ work: () throws -> Void) rethrows -> Double {
  try ContinuousClock().measure(work) / .milliseconds(1)
}

/// The processor's time for the same, which does not grow where other programs run beside this one.
func processorMilliseconds(_ work: () throws -> Void) rethrows -> Double {
  func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1e3 + Double(time.tv_nsec) / 1e6
  }
  let start = now()
  try work()
  return now() - start
}

/// The processor's name, as Linux gives it.
func processor() -> String {
  guard let file = fopen("/proc/cpuinfo", "r") else { return "unknown processor" }
  defer { fclose(file) }
  var buffer = [CChar](repeating: 0, count: 512)
  while fgets(&buffer, 512, file) != nil {
    let line = String(decoding: buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    if line.hasPrefix("model name"), let colon = line.firstIndex(of: ":") {
      return String(line[line.index(after: colon)...].drop { $0 == " " }.prefix { $0 != "\n" })
    }
  }
  return "unknown processor"
}

/// Two decimals.
func rounded(_ value: Double) -> String {
  let hundredths = Int((value * 100).rounded())
  return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
}

let path = CommandLine.arguments.dropFirst().first ?? "Dialogs/models/encoder.weights"
let question = "What does it cost you when an invoice goes out late?"
do {
  print("processor: \(processor()), one core")
  var opened: Encoder?
  let opening = try processorMilliseconds { opened = try Encoder(path: path) }
  guard let encoder = opened else { exit(1) }
  let first = processorMilliseconds { _ = encoder.vector(of: question) }
  let verifying = try processorMilliseconds { try encoder.verify() }
  print(
    "open \(rounded(opening)) ms, first question \(rounded(first)) ms, verify \(rounded(verifying)) ms processor time")
  print("question: \(encoder.wordPiece.ids(of: question).count) tokens, 200 runs")
  for instructions in InstructionSet.available {
    let encoder = try Encoder(path: path, instructions: instructions)
    var (wall, own) = ([Double](), [Double]())
    for _ in 0..<200 {
      wall.append(milliseconds { own.append(processorMilliseconds { _ = encoder.vector(of: question) }) })
    }
    for (name, times) in [("elapsed", wall.sorted()), ("processor time", own.sorted())] {
      print("\(instructions.rawValue): p50 \(rounded(times[100])) ms, p95 \(rounded(times[190])) ms \(name)")
    }
  }
} catch {
  print("\(error)")
  exit(1)
}
