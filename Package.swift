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
    .target(name: "Coaching", dependencies: ["CLibYAML", "CStemmer"]),
    .executableTarget(
      name: "sowhat",
      dependencies: [
        "Coaching", "CReadline",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .testTarget(name: "CoachingTests", dependencies: ["Coaching"]),
    .testTarget(name: "SowhatTests", dependencies: ["sowhat", "Coaching"], exclude: ["Fixtures"]),
  ],
  swiftLanguageModes: [.v6]
)
