// swift-tools-version: 6.0
// Run scripts/swift-package.sh first: it makes the generated sources and the native library. For Apple's platforms
// scripts/swift-xcframework.sh makes an XCFramework instead (see there for the variant of this file it needs).

import PackageDescription

let package = Package(
    name: "Didit",
    products: [.library(name: "Didit", targets: ["Didit"])],
    targets: [
        .systemLibrary(name: "diditFFI", path: "swift/Sources/diditFFI"),
        .systemLibrary(name: "diditWebhooksFFI", path: "swift/Sources/diditWebhooksFFI"),
        .target(
            name: "Didit",
            dependencies: ["diditFFI", "diditWebhooksFFI"],
            path: "swift/Sources/Didit",
            linkerSettings: [
                .unsafeFlags(["-L\(Context.packageDirectory)/target/swift/lib"]),
                .linkedLibrary("didit_ffi"),
            ]),
        .testTarget(name: "DiditTests", dependencies: ["Didit"], path: "swift/Tests/DiditTests"),
    ],
    swiftLanguageModes: [.v6]
)

// The README's program, for its test only.
if Context.environment["DIDIT_QUICKSTART"] != nil {
    package.targets.append(
        .executableTarget(name: "Quickstart", dependencies: ["Didit"], path: "target/swift/quickstart"))
}
