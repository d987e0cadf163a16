// swift-tools-version: 6.0
// Not built by the suites, because Hummingbird comes from GitHub. Tried with Hummingbird 2.17.0 and Swift 6.0 on Linux.
// Run scripts/swift-package.sh in the root of the repository, then `swift run` here.

import PackageDescription

let package = Package(
    name: "Receiver",
    platforms: [.macOS(.v14)],
    dependencies: [
        // Outside of this repository: .package(url: "https://github.com/didit-rs/didit-rs", from: "0.1.0")
        .package(name: "didit-rs", path: "../../.."),
        .package(url: "https://github.com/hummingbird-project/hummingbird.git", from: "2.17.0"),
    ],
    targets: [
        .executableTarget(
            name: "Receiver",
            dependencies: [
                .product(name: "Didit", package: "didit-rs"),
                .product(name: "Hummingbird", package: "hummingbird"),
            ])
    ]
)
