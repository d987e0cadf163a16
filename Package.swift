// swift-tools-version: 6.0
// Run scripts/swift-package.sh first: it creates the generated sources and the native library. For Apple platforms,
// scripts/swift-xcframework.sh creates an XCFramework instead and describes the changes to this file that it requires.

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

// The quickstart of the README; built for its test only.
if Context.environment["DIDIT_QUICKSTART"] != nil {
    package.targets.append(
        .executableTarget(name: "Quickstart", dependencies: ["Didit"], path: "target/swift/quickstart"))
}
