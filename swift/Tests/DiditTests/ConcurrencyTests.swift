import Didit
import Dispatch
import Foundation
import XCTest

final class ConcurrencyTests: XCTestCase {
    /// Runs its jobs at once, in the thread that resumes a task.
    @available(macOS 15, iOS 18, tvOS 18, watchOS 11, visionOS 2, *)
    private final class InlineExecutor: TaskExecutor {
        func enqueue(_ job: consuming ExecutorJob) {
            UnownedJob(job).runSynchronously(on: asUnownedTaskExecutor())
        }
    }

    @available(macOS 15, iOS 18, tvOS 18, watchOS 11, visionOS 2, *)
    func testTasksThatBlockTheirThreadDoNotStopOtherCalls() async throws {
        let sandbox = try await Sandbox.fresh()
        let sessions = try sandbox.client().sessions
        let (blocked, ended, release) = (Received(), Received(), DispatchSemaphore(value: 0))
        for number in 1...4 {
            // In a thread of its own, which the executor blocks if the result is there at once.
            Thread.detachNewThread {
                Task(executorPreference: InlineExecutor()) {
                    let session = try await sessions.create(sandbox.newSession(user: "user-\(number)"))
                    blocked.append(session.sessionId)
                    block(until: release)
                    ended.append(session.sessionId)
                }
            }
        }
        // The first calls have returned, and their tasks block the threads that resumed them.
        while blocked.all.count < 4 { try await Task.sleep(nanoseconds: 1_000_000) }
        for number in 5...24 {
            _ = try await sessions.create(sandbox.newSession(user: "user-\(number)"))
        }
        XCTAssertEqual(ended.all, [])
        for _ in 1...4 { release.signal() }
        while ended.all.count < 4 { try await Task.sleep(nanoseconds: 1_000_000) }
        let count = try await sessions.list().count
        XCTAssertEqual(count, 24)
    }

    func testCancellingTheTaskClosesTheConnection() async throws {
        let sandbox = try await Sandbox.fresh()
        let events = Received()
        let server = try TinyServer { request in
            events.append("received")
            while !request.isClosed { await Task.yield() }
            events.append("closed")
            return (200, "{}")
        }
        defer { server.stop() }
        let client = try Didit(ClientOptions(apiKey: sandbox.apiKey, baseUrl: server.address))
        let call = Task { try await client.sessions.list() }
        while events.all.isEmpty { await Task.yield() }
        call.cancel()
        let outcome = await call.result
        XCTAssertThrowsError(try outcome.get()) { XCTAssertTrue($0 is CancellationError, "\($0)") }
        while events.all.count < 2 { await Task.yield() }
        XCTAssertEqual(events.all, ["received", "closed"])
    }

    /// With DIDIT_MANY_CALLS=10000, as many calls; the sandbox answers a few thousand in a second.
    func testCallsThatAreCancelledAtRandomLoseNothing() async throws {
        let sandbox = try await Sandbox.fresh()
        let sessions = try sandbox.client().sessions
        let count = ProcessInfo.processInfo.environment["DIDIT_MANY_CALLS"].flatMap { Int($0) } ?? 500
        let id = try await sessions.create(sandbox.newSession()).sessionId
        var generator = SplitMix(state: 7)
        var outcomes = (succeeded: 0, cancelled: 0)
        for batch in 0..<max(1, count / 500) {
            let tasks = (0..<500).map { _ in Task { try await sessions.retrieveDecision(sessionId: id).sessionId } }
            let chosen = Set((0..<500).shuffled(using: &generator).prefix(100))
            for index in chosen.shuffled(using: &generator) {
                // Some before they start, some while they wait, some after they are complete.
                if index % 3 == 0 { await Task.yield() }
                if index % 50 == 0 { _ = try? await tasks[index].value }
                tasks[index].cancel()
            }
            for (index, task) in tasks.enumerated() {
                do {
                    let found = try await task.value
                    XCTAssertEqual(found, id)
                    outcomes.succeeded += 1
                } catch is CancellationError {
                    XCTAssertTrue(chosen.contains(index), "batch \(batch), call \(index)")
                    outcomes.cancelled += 1
                }
            }
        }
        XCTAssertEqual(outcomes.succeeded + outcomes.cancelled, max(1, count / 500) * 500)
        XCTAssertGreaterThan(outcomes.cancelled, 0)
        // Other calls are as they were.
        let decision = try await sessions.retrieveDecision(sessionId: id)
        XCTAssertEqual(decision.status, .notStarted)
    }

    func testClientsAndResourcesShareTheirThreads() async throws {
        let sandbox = try await Sandbox.fresh()
        var clients: [Didit] = []
        for _ in 1...5 { clients.append(try sandbox.client()) }
        for client in clients { _ = try await client.sessions.list() }
        let before = threads()
        for _ in 1...200 {
            let client = try sandbox.client()
            let calls = (1...3).map { _ in Task { try await client.sessions.list().count } }
            for call in calls { _ = try await call.value }
            clients.append(client)
        }
        // Resources have no state: a million of them cost nothing.
        var last: (any SessionReviews)?
        for _ in 1...1_000_000 { last = clients[0].sessions.reviews }
        XCTAssertNotNil(last)
        XCTAssertLessThan(threads(), before + 40)
    }

    /// Number of threads of this process; 0 where it cannot be read.
    private func threads() -> Int {
        (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/task").count) ?? 0
    }
}

/// Blocks its thread, as code that is not asynchronous does.
private func block(until semaphore: DispatchSemaphore) {
    semaphore.wait()
}

/// A generator of the same numbers in every run.
private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
