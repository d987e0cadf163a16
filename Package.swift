// swift-tools-version: 6.0
// Run scripts/swift-package.sh first: it creates the generated sources and the native library. For Apple platforms,
// scripts/swift-xcframework.sh creates an XCFramework instead and describes the changes to this file that it requires.

import PackageDescription

let package = Package(
    name: "Didit",
    // The first ones with `Duration` and `Clock`.
    platforms: [.macOS(.v13), .iOS(.v16), .tvOS(.v16), .watchOS(.v9), .visionOS(.v1)],
    products: [.library(name: "Didit", targets: ["Didit"])],
    targets: [
        .systemLibrary(name: "diditFFI", path: "swift/Sources/diditFFI"),
        // What UniFFI generates. It is no product, and `Didit` imports it as internal, so that nothing of it is public.
        .target(
            name: "DiditNative",
            dependencies: ["diditFFI"],
            path: "swift/Sources/DiditNative",
            linkerSettings: [
                .unsafeFlags(["-L\(Context.packageDirectory)/target/swift/lib"]),
                .linkedLibrary("didit_ffi"),
            ]),
        .target(name: "Didit", dependencies: ["DiditNative"], path: "swift/Sources/Didit"),
        .testTarget(name: "DiditTests", dependencies: ["Didit"], path: "swift/Tests/DiditTests"),
    ],
    swiftLanguageModes: [.v6]
)

// The quickstart of the README; built for its test only.
if Context.environment["DIDIT_QUICKSTART"] != nil {
    package.targets.append(
        .executableTarget(name: "Quickstart", dependencies: ["Didit"], path: "target/swift/quickstart"))
}
