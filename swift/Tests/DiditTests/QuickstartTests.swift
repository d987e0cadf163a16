import Foundation
import XCTest

/// Runs the quickstart of the README, compiled unchanged, in a separate process.
final class QuickstartTests: XCTestCase {
    func testReadmeQuickstartRuns() async throws {
        let sandbox = try await Sandbox.fresh()
        let path = ProcessInfo.processInfo.environment["DIDIT_QUICKSTART"]
        let program = Process()
        program.executableURL = URL(fileURLWithPath: try XCTUnwrap(path))
        program.environment = [
            "DIDIT_API_KEY": sandbox.apiKey.expose(),
            "DIDIT_BASE_URL": sandbox.baseUrl,
            "WORKFLOW_ID": sandbox.workflowId,
        ]
        let pipe = Pipe()
        program.standardOutput = pipe
        try program.run()
        let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        program.waitUntilExit()
        XCTAssertEqual(program.terminationStatus, 0)
        XCTAssertTrue(output.contains("send the user to http"), output)
        XCTAssertTrue(output.contains("Not Started"), output)
    }
}
