import Didit
import Foundation
import XCTest

/// Code under test takes `any Sessions`; a test passes its own.
final class FakesTests: XCTestCase {
    private struct FakeSessions: Sessions {
        let statuses: [SessionStatus]
        let asked = Received()

        func retrieveDecision(sessionId: String) async throws -> Decision {
            asked.append(sessionId)
            if asked.all.count == 1 { throw DiditError(ApiError(status: 503, kind: .server), isRetryable: true) }
            return Decision {
                $0.sessionId = sessionId
                $0.status = statuses[min(asked.all.count - 2, statuses.count - 1)]
            }
        }

        func listAll(_ params: ListSessions) -> Items<SessionSummary> {
            Items(["1", "2"].map { id in SessionSummary { $0.sessionId = id } })
        }
    }

    /// Wakes the tasks that wait, one after another, until `task` ends.
    private func pass(
        _ clock: ManualClock, sleepers: Int, until task: Task<Decision, any Error>
    ) async throws -> Decision {
        let driver = Task {
            while !Task.isCancelled {
                let alarms = clock.alarms
                if alarms.count == sleepers, let next = alarms.first { clock.advance(by: next - clock.now.offset) }
                await Task.yield()
            }
        }
        defer { driver.cancel() }
        return try await task.value
    }

    func testWaitingForADecisionUsesTheClockOfTheTest() async throws {
        let (clock, fake) = (ManualClock(), FakeSessions(statuses: [.inProgress, .inProgress, .approved]))
        let start = Date()
        let task = Task { try await fake.waitForDecision(sessionId: "7", clock: clock) }
        let decision = try await pass(clock, sleepers: 2, until: task)
        XCTAssertEqual(decision.status, .approved)
        XCTAssertEqual(fake.asked.all, ["7", "7", "7", "7"])
        // 2 seconds, and half as much more each time.
        XCTAssertEqual(clock.now.offset, .milliseconds(9_500))
        XCTAssertLessThan(Date().timeIntervalSince(start), 5)
    }

    func testWaitingForADecisionEndsAtTheDeadline() async throws {
        let (clock, fake) = (ManualClock(), FakeSessions(statuses: [.inProgress]))
        let options = WaitOptions(deadline: .seconds(60))
        let task = Task { try await fake.waitForDecision(sessionId: "7", options: options, clock: clock) }
        let error = try await failure { _ = try await pass(clock, sleepers: 2, until: task) }
        XCTAssertEqual(error.waitedFor, .decision)
        XCTAssertEqual(error.timeout, .seconds(60))
        XCTAssertEqual(clock.now.offset, .seconds(60))
    }

    func testCancellingTheTaskStopsWaiting() async throws {
        let (clock, fake) = (ManualClock(), FakeSessions(statuses: [.inProgress]))
        let task = Task { try await fake.waitForDecision(sessionId: "7", clock: clock) }
        while clock.alarms.count < 2 { await Task.yield() }
        task.cancel()
        let outcome = await task.result
        XCTAssertThrowsError(try outcome.get()) { XCTAssertTrue($0 is CancellationError, "\($0)") }
    }

    func testMethodsThatAFakeLacksAreNamed() async throws {
        let fake: any Sessions = FakeSessions(statuses: [])
        var ids: [String] = []
        for try await session in fake.listAll() { ids.append(session.sessionId) }
        XCTAssertEqual(ids, ["1", "2"])
        let create = try await failure { _ = try await fake.create(CreateSession(workflowId: "w")) }
        XCTAssertEqual("\(create)", "Sessions.create is not implemented by this fake")
        let pages = try await failure { for try await _ in fake.listPages() {} }
        XCTAssertTrue("\(pages)".contains("Sessions.listPages"))
        let reviews = try await failure { _ = try await fake.reviews.list(sessionId: "1") }
        XCTAssertTrue("\(reviews)".contains("SessionReviews.list"), "\(reviews)")
        let pdf = try await failure { try await fake.savePdf(sessionId: "1", path: "/tmp/x") }
        XCTAssertTrue("\(pdf)".contains("Sessions.savePdf"))
        XCTAssertTrue(DiditError(ApiError(status: 404, kind: .notFound)).isNotFound)
    }
}
