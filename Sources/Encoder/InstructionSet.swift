import CEncoder

/// What the hot loops are compiled for; every one gives the same bits, only sooner.
package enum InstructionSet: String, CaseIterable, Sendable {
  /// What every machine of the architecture has.
  case baseline
  /// Registers of 256 bits, on x86 since 2013.
  case avx2
  /// Registers of 512 bits and one instruction for a product with its sum, on x86 since 2019.
  case vnni

  /// Those that this machine can run, slowest first.
  package static var available: [InstructionSet] { allCases.filter { encoder_has($0.code) != 0 } }

  /// The fastest that this machine can run.
  package static var best: InstructionSet { available.last ?? .baseline }

  var code: encoder_instructions {
    switch self {
    case .baseline: encoder_baseline
    case .avx2: encoder_avx2
    case .vnni: encoder_vnni
    }
  }
}
