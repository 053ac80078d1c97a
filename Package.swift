// swift-tools-version: 6.0
import PackageDescription

let package = Package(
  name: "sowhat",
  products: [.executable(name: "sowhat", targets: ["sowhat"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    // GNU readline makes the program GPL-3.0-or-later.
    .systemLibrary(name: "CReadline", providers: [.apt(["libreadline-dev"])]),
    .systemLibrary(name: "CLibYAML", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),
    .target(name: "Coaching", dependencies: ["CLibYAML", "CStemmer", "Encoder"]),
    // Optimised in debug builds too: the forward pass is 200 million products a question, and tests run it hundreds of times.
    .target(name: "CEncoder", cSettings: [.unsafeFlags(["-O2"])]),
    .target(name: "Encoder", dependencies: ["CEncoder"]),
    .executableTarget(name: "encoder-benchmark", dependencies: ["Encoder"]),
    .executableTarget(
      name: "sowhat",
      dependencies: [
        "Coaching", "CReadline", "Encoder",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    // Properties over generated scenarios: a program, since what it plays takes an optimised build, and that has the core.
    .executableTarget(name: "generated-scenarios", dependencies: ["Coaching"], path: "Tests/Generated"),
    .testTarget(name: "CoachingTests", dependencies: ["Coaching", "Encoder"]),
    .testTarget(name: "EncoderTests", dependencies: ["Encoder"], exclude: ["Goldens"]),
    .testTarget(name: "SowhatTests", dependencies: ["sowhat", "Coaching"], exclude: ["Fixtures"]),
  ],
  swiftLanguageModes: [.v6]
)
